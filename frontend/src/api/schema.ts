/**
 * The contract by hand, until the service's first openapi.yaml lands; `npm run api` then replaces this whole file.
 * Nothing but `types.ts` and `client.ts` may import it.
 */
type Op<Ok, Q = never, B = never, P = never, H = never> = {
  parameters: {
    query?: [Q] extends [never] ? never : Q
    header?: [H] extends [never] ? never : H
    path: P
    cookie?: never
  }
  responses: {
    200: { headers: { [name: string]: unknown }; content: { 'application/json': Ok } }
    default: { headers: { [name: string]: unknown }; content: { 'application/problem+json': S['Problem'] } }
  }
} & ([B] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': B } } })
type NoPath<O extends { parameters: { path: unknown } }> = Omit<O, 'parameters'> & {
  parameters: Omit<O['parameters'], 'path'> & { path?: never }
}
type Get<Ok, Q = never> = NoPath<Op<Ok, Q>>
type GetOf<Ok, P, Q = never> = Op<Ok, Q, never, P>
type Post<Ok, B> = NoPath<Op<Ok, never, B>>
type IfMatch = { 'If-Match': string }
type Change<Ok, B, P = Id> = Op<Ok, never, B, P, IfMatch>
type PostOf<Ok, B, P = Id> = Op<Ok, never, B, P>
type Id = { id: string }
type Listing = { limit?: number; cursor?: string; total?: boolean; sort?: string }

type S = components['schemas']
type PageOf<T> = { items: T[]; nextCursor: string | null; total: { value: number; exact: boolean } | null }
type Nothing = Record<string, never>

export interface components {
  schemas: {
    Problem: {
      type: string
      title: string
      status: number
      detail?: string
      instance?: string
      requestId?: string
      code?: string
      errors?: { pointer: string; code: string; detail: string }[]
    }
    Role: 'SCHOOL' | 'DISTRICT' | 'INSPECTOR' | 'INTEGRATION' | 'AUDITOR'
    Post: 'FILLER' | 'RESPONSIBLE' | 'LEADER' | 'PRINCIPAL' | 'STAFF' | 'HEAD'
    Level: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'SCHOOL'
    OrganisationKind:
      | 'PRIMARY'
      | 'JUNIOR'
      | 'SENIOR'
      | 'NINE_YEAR'
      | 'COMPLETE_SECONDARY'
      | 'VOCATIONAL'
      | 'SPECIAL'
      | 'KINDERGARTEN'
      | 'TRAINING'
      | 'UNIVERSITY'
      | 'PARTY_SCHOOL'
      | 'AUTHORITY'
    Ref: { id: string; name: string; code?: string }
    PersonRef: { id: string; name: string }
    Membership: { id: string; organisation: S['Ref'] & { level: S['Level'] }; role: S['Role']; post: S['Post'] | null }
    Me: {
      id: string
      username: string
      name: string
      roles: S['Role'][]
      posts: S['Post'][]
      memberships: S['Membership'][]
      actions: string[]
      serverTime: string
    }
    OrganisationSummary: {
      id: string
      code: string
      officialName: string
      shortNames: string[]
      level: S['Level']
      kind: S['OrganisationKind']
      parentId: string | null
      boarding: boolean
      keyUnit: boolean
      active: boolean
    }
    Organisation: S['OrganisationSummary'] & {
      formerNames: string[]
      ownership: 'PUBLIC' | 'PRIVATE' | null
      address: string | null
      head: string | null
      fireResponsible: string | null
      fireManager: string | null
      phone: string | null
      affiliatedToId: string | null
      version: number
    }
    OrganisationData: Pick<
      S['Organisation'],
      | 'officialName'
      | 'shortNames'
      | 'formerNames'
      | 'kind'
      | 'ownership'
      | 'boarding'
      | 'keyUnit'
      | 'address'
      | 'head'
      | 'fireResponsible'
      | 'fireManager'
      | 'phone'
      | 'affiliatedToId'
      | 'active'
    >
    BuildingUseState: 'IN_USE' | 'SUSPENDED' | 'SEALED' | 'TO_DEMOLISH' | 'DEMOLISHED'
    Building: {
      id: string
      organisationId: string
      name: string
      aliases: string[]
      completedYear: number | null
      pre1998: boolean | null
      floors: number | null
      areaM2: number | null
      use: string | null
      useState: S['BuildingUseState']
      demolishBy: string | null
      proposedUse: {
        useState: S['BuildingUseState']
        reason: string
        photoIds: string[]
        demolishBy: string | null
        proposedBy: S['PersonRef']
        proposedAt: string
      } | null
      version: number
    }
    PlaceKind:
      | 'DORMITORY'
      | 'CANTEEN'
      | 'LIBRARY'
      | 'LABORATORY'
      | 'COMPUTER_ROOM'
      | 'GYM'
      | 'MICRO_STATION'
      | 'CONTROL_ROOM'
      | 'CLASSROOM'
      | 'CORRIDOR'
      | 'STAIRWELL'
      | 'OUTDOOR'
      | 'OTHER'
    Place: {
      id: string
      buildingId: string
      organisationId: string
      name: string
      floor: string | null
      kind: S['PlaceKind']
      keyPlace: boolean
      token: string
      deepLink: string
      version: number
    }
    Person: {
      id: string
      username: string
      name: string
      phone: string | null
      enabled: boolean
      memberships: S['Membership'][]
      version: number
    }
    NewPerson: {
      id?: string
      username: string
      name: string
      phone?: string
      organisationId: string
      role: S['Role']
      post: S['Post']
      initialPassword?: string
    }
    Category: {
      code: string
      nameZh: string
      nameEn: string
      visual: boolean
      defaultMode: S['FixMode']
      defaultSeverity: S['Severity']
      leaves: string[]
      enabled: boolean
    }
    SeverityRule: {
      id: string
      edition: string
      jurisdiction: string
      inForceFrom: string
      inForceTo: string | null
      textZh: string
      category: string
      severity: S['Severity']
      verified: boolean
    }
    SeverityBasis: { ruleId: string; edition: string; article: string; text: string; severity: S['Severity'] }
    SeveritySuggestion: { severity: S['Severity']; rules: S['SeverityBasis'][]; onSpot: boolean }
    Photo: {
      id: string
      organisationId: string
      sha256: string
      size: number
      mediaType: string
      width: number
      height: number
      receivedAt: string
      uploadedBy: S['PersonRef']
      claims: { capturedAt: string | null; camera: string | null; hasPosition: boolean }
    }
    Severity: 'MAJOR' | 'GENERAL' | 'MINOR'
    FixMode: 'ON_SPOT' | 'DEADLINE'
    HazardState:
      | 'DRAFT'
      | 'LISTED'
      | 'GRADED'
      | 'RECTIFYING'
      | 'REVIEW_REQUESTED'
      | 'SIGNED'
      | 'CLOSED'
      | 'REJECTED'
      | 'MERGED'
      | 'CANCELLED_BY_DEMOLITION'
    Source:
      | 'SELF_DAILY'
      | 'SELF_MONTHLY'
      | 'SELF_KEYDATE'
      | 'STAFF_STUDENT'
      | 'THIRD_PARTY'
      | 'CROSS_INSPECTION'
      | 'DISTRICT'
      | 'CITY'
      | 'PROVINCE'
      | 'FIRE_SERVICE'
      | 'PUBLIC_REPORT'
      | 'IOT'
      | 'IMPORT'
      | 'UPPER_LEVEL_FEEDBACK'
      | 'INSPECTOR'
    HazardAction:
      | 'EDIT'
      | 'LIST'
      | 'GRADE'
      | 'PLAN'
      | 'PROGRESS'
      | 'RECTIFY'
      | 'EXTEND'
      | 'DECIDE_EXTENSION'
      | 'SIGN_RESPONSIBLE'
      | 'SIGN_LEADER'
      | 'VERIFY'
      | 'SEND_BACK'
      | 'REOPEN'
      | 'REJECT'
      | 'MERGE'
      | 'SUPERVISE'
      | 'CORRECT'
    HazardSummary: {
      id: string
      number: string | null
      school: S['Ref']
      building: S['Ref'] | null
      placeText: string | null
      category: string
      severity: S['Severity'] | null
      description: string
      state: S['HazardState']
      fixMode: S['FixMode'] | null
      dueDate: string | null
      overdue: boolean
      supervised: boolean
      reboundCount: number
      foundAt: string
      listedAt: string | null
      source: S['Source']
      thumbPhotoId: string | null
    }
    Extension: {
      id: string
      requestedAt: string
      requestedBy: S['PersonRef']
      previousDueDate: string
      newDueDate: string
      reason: string
      interimProtection: string | null
      approved: boolean | null
      decidedBy: S['PersonRef'] | null
      decidedAt: string | null
      note: string | null
    }
    Plan: {
      fixMode: S['FixMode']
      dueDate: string | null
      measures: string | null
      responsibleId: string | null
      responsibleName: string | null
      funds: string | null
      fundsSource: string | null
      contingency: string | null
      interimProtection: string | null
      followerName: string | null
      draftedBy: S['PersonRef']
      draftedAt: string
      approvedBy: S['PersonRef'] | null
      approvedAt: string | null
    }
    Progress: { at: string; by: S['PersonRef']; note: string; quantityDone: number | null; photoIds: string[] }
    Stage: 'BEFORE' | 'DURING' | 'AFTER' | 'RECHECK'
    HazardPhoto: {
      photoId: string
      stage: S['Stage']
      round: number
      pairedWith: string | null
      addedAt: string
      addedBy: S['PersonRef']
      sha256: string
    }
    Signature: {
      capacity: S['Capacity']
      person: S['PersonRef']
      at: string
      contentHash: string
      round: number
    }
    Capacity: 'RESPONSIBLE' | 'LEADER'
    SendBackReason: 'NOT_RECTIFIED' | 'PARTIAL' | 'PHOTO_MISMATCH' | 'SYMPTOM_ONLY'
    Verification: {
      round: number
      outcome: 'ACCEPTED' | 'SENT_BACK'
      onSite: boolean
      by: S['PersonRef']
      role: S['Role']
      at: string
      reasonCode: S['SendBackReason'] | null
      note: string | null
    }
    Rectification: {
      round: number
      rectifiedAt: string
      summary: string
      noPhotoReason: string | null
      by: S['PersonRef']
      at: string
    }
    Correction: {
      version: number
      at: string
      by: S['PersonRef']
      reason: string
      changes: { property: string; before: string | null; after: string | null }[]
    }
    Hazard: Omit<S['HazardSummary'], 'thumbPhotoId'> & {
      district: S['Ref']
      place: S['Ref'] | null
      quantity: number | null
      unit: string | null
      quantityDone: number | null
      foundBy: string
      severityBasis: S['SeverityBasis'][]
      severityNote: string | null
      loweringProposal: { severity: S['Severity']; note: string; by: S['PersonRef']; at: string } | null
      outsideList: boolean
      buildingSuspended: boolean
      firstDueDate: string | null
      noPhotoReason: string | null
      plan: S['Plan'] | null
      progress: S['Progress'][]
      extensions: S['Extension'][]
      photos: S['HazardPhoto'][]
      rectification: S['Rectification'] | null
      round: number
      signatures: S['Signature'][]
      verifications: S['Verification'][]
      rejection: { reason: string; by: S['PersonRef']; at: string } | null
      supervision: {
        on: boolean
        noticeNumber: string | null
        authority: string | null
        note: string | null
        by: S['PersonRef']
        at: string
        endedAt: string | null
      } | null
      corrections: S['Correction'][]
      mergedIntoId: string | null
      closedAt: string | null
      createdBy: S['PersonRef']
      createdAt: string
      allowedActions: S['HazardAction'][]
      signingHash: string | null
      version: number
    }
    NewHazard: {
      id?: string
      schoolId: string
      buildingId?: string
      placeId?: string
      placeText?: string
      category: string
      description: string
      quantity?: number
      unit?: string
      source: S['Source']
      foundAt: string
      foundBy?: string
      photoIds: string[]
      noPhotoReason?: string
      draft: boolean
    }
    HazardChange: Partial<
      Pick<
        S['NewHazard'],
        'buildingId' | 'placeId' | 'placeText' | 'category' | 'description' | 'quantity' | 'unit' | 'photoIds' | 'noPhotoReason'
      >
    > & { reason?: string }
    PlanHazard: {
      fixMode: S['FixMode']
      dueDate?: string
      measures?: string
      responsibleId?: string
      responsibleName?: string
      funds?: string
      fundsSource?: string
      contingency?: string
      interimProtection?: string
      followerName?: string
      approve: boolean
    }
    HazardEvent: {
      sequence: number
      at: string
      type: string
      actor: S['PersonRef'] & { role: S['Role'] | null; post: S['Post'] | null }
      summary: string
      details: Record<string, unknown>
      content: string
      hash: string
      previousHash: string
    }
    SubmissionState: 'OPEN' | 'DRAFT' | 'LEADER_CHECKED' | 'SEALED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'
    Submission: {
      id: string
      campaign: S['Ref']
      organisation: S['Ref']
      obligationId: string
      period: { label: string; opensAt: string; closesAt: string }
      state: S['SubmissionState']
      onTime: boolean | null
      submittedAt: string | null
      filledBy: string | null
      hazardCount: number
      contentHash: string | null
      documents: { id: string; fileName: string; sha256: string; uploadedAt: string }[]
      returnReason: string | null
      version: number
    }
    Campaign: {
      id: string
      name: string
      shortTitle: string
      basisDocument: string
      titleLines: string[]
      startsOn: string
      endsOn: string | null
      obligations: {
        id: string
        kind: 'WEEKLY_DETAIL'
        cutoff: { dayOfWeek: string; time: string }
        holidayPolicy: string
      }[]
    }
    MyDashboard: {
      deadline: { label: string; closesAt: string; state: S['SubmissionState'] } | null
      serverTime: string
      due: {
        toList: number
        toGrade: number
        toPlan: number
        toRectify: number
        toSign: number
        toVerify: number
        toDecide: number
        overdue: number
        dueSoon: number
        open: number
      }
    }
    DistrictDashboard: {
      asOf: string
      totals: { listed: number; open: number; overdue: number; major: number; closed: number; rejected: number }
      schools: {
        school: S['Ref']
        kind: S['OrganisationKind']
        listed: number
        open: number
        overdue: number
        major: number
        closed: number
        rejected: number
        lastSubmission: {
          period: string
          state: S['SubmissionState']
          onTime: boolean | null
          submittedAt: string
        } | null
      }[]
    }
    Job: {
      id: string
      kind: string
      state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
      done: number
      total: number | null
      message: string | null
      result: Record<string, unknown> | null
      createdAt: string
      updatedAt: string
    }
    ImportCounters: {
      rows: number
      created: number
      updated: number
      unchanged: number
      skipped: number
      rejected: number
      needsDecision: number
      hazards: number
      declaredNone: number
    }
    Import: {
      id: string
      kind: string
      state: S['Job']['state']
      done: number
      total: number | null
      message: string | null
      fileName: string
      fileSha256: string
      fileSize: number
      form: string | null
      mode: string
      onError: string
      counters: S['ImportCounters'] | null
      result: Record<string, unknown> | null
      createdAt: string
      updatedAt: string
    }
    ImportMessage: { code: string; column: string | null; warning: boolean; text: string }
    ImportRow: {
      source: string
      line: number
      fate: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'REJECTED' | 'NEEDS_DECISION'
      reason: string | null
      organisation: string | null
      messages: string[]
      remarks: S['ImportMessage'][]
      candidates: string[]
      relatedRow: number | null
      changes: Record<string, { before: unknown; after: unknown }>
      hazardIds: string[]
    }
  }
}

type HazardFilter = {
  school?: string
  district?: string
  building?: string
  state?: string
  severity?: string
  category?: string
  source?: string
  overdue?: boolean
  supervised?: boolean
  rebound?: boolean
  dueFrom?: string
  dueTo?: string
  foundFrom?: string
  foundTo?: string
  q?: string
  mine?: string
} & Listing
type Tr<B> = { post: Change<S['Hazard'], B> }

export interface paths {
  '/api/v1/me': { get: Get<S['Me']> }
  '/api/v1/organisations': {
    get: Get<PageOf<S['OrganisationSummary']>, { parent?: string; kind?: string; level?: string; q?: string } & Listing>
  }
  '/api/v1/organisations/{id}': {
    get: GetOf<S['Organisation'], Id>
    put: Change<S['Organisation'], S['OrganisationData']>
  }
  '/api/v1/organisations/{id}/buildings': {
    get: GetOf<PageOf<S['Building']>, Id, Listing>
    post: PostOf<S['Building'], Partial<S['Building']> & { name: string }>
  }
  '/api/v1/buildings/{id}': { get: GetOf<S['Building'], Id>; put: Change<S['Building'], Partial<S['Building']>> }
  '/api/v1/buildings/{id}/use-state': {
    post: Change<
      S['Building'],
      { useState: S['BuildingUseState']; reason: string; photoIds: string[]; demolishBy?: string }
    >
  }
  '/api/v1/buildings/{id}/use-state/decision': {
    post: Change<S['Building'], { approved: boolean; note?: string }>
  }
  '/api/v1/buildings/{id}/places': {
    get: GetOf<PageOf<S['Place']>, Id, Listing>
    post: PostOf<S['Place'], Partial<S['Place']> & { name: string }>
  }
  '/api/v1/places/{id}': { get: GetOf<S['Place'], Id>; put: Change<S['Place'], Partial<S['Place']>> }
  '/api/v1/places/by-token/{token}': { get: GetOf<S['Place'], { token: string }> }
  '/api/v1/people': {
    get: Get<PageOf<S['Person']>, { organisation?: string; q?: string } & Listing>
    post: Post<S['Person'] & { temporaryPassword: string | null }, S['NewPerson']>
  }
  '/api/v1/people/{id}/disable': { post: PostOf<S['Person'], Nothing> }
  '/api/v1/people/{id}/enable': { post: PostOf<S['Person'], Nothing> }
  '/api/v1/people/{id}/password-reset': { post: PostOf<{ temporaryPassword: string }, Nothing> }
  '/api/v1/memberships': {
    post: Post<
      S['Membership'],
      { personId: string; organisationId: string; role: S['Role']; post: S['Post']; transferFrom?: string }
    >
  }
  '/api/v1/memberships/{id}': { delete: Op<undefined, never, never, Id> }
  '/api/v1/categories': { get: Get<PageOf<S['Category']>> }
  '/api/v1/severity-rules': { get: Get<PageOf<S['SeverityRule']>> }
  '/api/v1/severity-rules/suggestion': {
    post: Post<S['SeveritySuggestion'], { category: string; description: string }>
  }
  '/api/v1/photos/{id}': { get: GetOf<S['Photo'], Id> }
  '/api/v1/hazards': {
    get: Get<PageOf<S['HazardSummary']>, HazardFilter>
    post: Post<S['Hazard'], S['NewHazard']>
  }
  '/api/v1/hazards/{id}': { get: GetOf<S['Hazard'], Id>; patch: Change<S['Hazard'], S['HazardChange']> }
  '/api/v1/hazards/{id}/history': { get: GetOf<{ items: S['HazardEvent'][] }, Id> }
  '/api/v1/hazards/{id}/listing': Tr<Nothing>
  '/api/v1/hazards/{id}/grading': Tr<{ severity: S['Severity']; note?: string }>
  '/api/v1/hazards/{id}/plan': Tr<S['PlanHazard']>
  '/api/v1/hazards/{id}/progress': Tr<{ note: string; quantityDone?: number; photoIds: string[] }>
  '/api/v1/hazards/{id}/rectification': Tr<{
    rectifiedAt: string
    summary: string
    photos: { photoId: string; pairedWith?: string }[]
    noPhotoReason?: string
  }>
  '/api/v1/hazards/{id}/signatures': Tr<{ capacity: S['Capacity']; contentHash: string }>
  '/api/v1/hazards/{id}/verification': Tr<{
    outcome: 'ACCEPTED' | 'SENT_BACK'
    onSite: boolean
    reasonCode?: S['SendBackReason']
    note?: string
    photoIds: string[]
  }>
  '/api/v1/hazards/{id}/extension-requests': Tr<{ newDueDate: string; reason: string; interimProtection: string }>
  '/api/v1/hazards/{id}/extension-requests/{eid}/decision': {
    post: Change<S['Hazard'], { approved: boolean; note?: string }, { id: string; eid: string }>
  }
  '/api/v1/hazards/{id}/supervision': Tr<{ on: boolean; noticeNumber?: string; authority?: string; note: string }>
  '/api/v1/hazards/{id}/reopening': Tr<{ reason: string; photoIds: string[] }>
  '/api/v1/hazards/{id}/rejection': Tr<{ reason: string; photoIds: string[] }>
  '/api/v1/hazards/{id}/merge': Tr<{ targetId: string; reason: string }>
  '/api/v1/campaigns': { get: Get<PageOf<S['Campaign']>, Listing> }
  '/api/v1/campaigns/{id}': { get: GetOf<S['Campaign'], Id> }
  '/api/v1/submissions': {
    get: Get<
      PageOf<S['Submission']>,
      { organisation?: string; district?: string; campaign?: string; period?: string; state?: string } & Listing
    >
  }
  '/api/v1/submissions/{id}': { get: GetOf<S['Submission'], Id> }
  '/api/v1/submissions/{id}/fill': { post: Change<S['Submission'], Nothing> }
  '/api/v1/submissions/{id}/check': { post: Change<S['Submission'], Nothing> }
  '/api/v1/submissions/{id}/seal': { post: Change<S['Submission'], Nothing> }
  '/api/v1/submissions/{id}/submit': { post: Change<S['Submission'], Nothing> }
  '/api/v1/submissions/{id}/return': { post: Change<S['Submission'], { reason: string }> }
  '/api/v1/submissions/{id}/accept': { post: Change<S['Submission'], Nothing> }
  '/api/v1/dashboards/me': { get: Get<S['MyDashboard']> }
  '/api/v1/dashboards/district': { get: Get<S['DistrictDashboard'], { district?: string }> }
  '/api/v1/imports': { get: Get<PageOf<S['Import']>, Listing> }
  '/api/v1/imports/{id}': { get: GetOf<S['Import'], Id> }
  '/api/v1/imports/{id}/rows': { get: GetOf<PageOf<S['ImportRow']>, Id, { fate?: string } & Listing> }
  '/api/v1/jobs/{id}': { get: GetOf<S['Job'], Id>; delete: Op<undefined, never, never, Id> }
}
