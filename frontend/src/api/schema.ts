export interface paths {
    "/api/v1/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's archives, newest first
         * @description Archives of the caller alone: each holds what their role may see.
         */
        get: operations["listArchives"];
        put?: never;
        /**
         * Build an archive of a school or a campaign as a job
         * @description A ZIP with the hazards as CSV and NDJSON, the frozen weekly tables and their scans, the comparison sheet of each closed
         *     hazard, the photos without position, the chain of each school, and a proof that checks all of it without the
         *     service: `python3 proof/verify.py archive.zip`. Its id is the job's; cancelling the job leaves nothing behind.
         *     For the leader and the principal of a school, a district's own staff, and auditors.
         */
        post: operations["startArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An archive of the caller and how far it is
         * @description `done` of `total` files are packed. `missing` counts files that the archive should hold and does not; its manifest names each.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The built archive, or a part of it
         * @description Kept for a week. Whoever has lost the right to one of its schools since it was built is answered 404. `ETag` is
         *     the SHA-256 of the whole file, to be compared when all of it has arrived.
         */
        get: operations["getArchiveContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buildings of every school in scope with their use, the newest entry first
         * @description `proposed=true` finds what waits for a district's decision, `useState` what is out of use.
         */
        get: operations["listBuildingsInScope"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One building
         * @description With its aliases, year and state of use. `pre1998` is null when the year is not known: unknown is not cleared.
         */
        get: operations["getBuilding"];
        /**
         * Replace what is known of a building, except its use state
         * @description Replaces all of it; whether the building is in use is changed by a proposal and a decision of its own. Demolished buildings stay readable.
         */
        put: operations["replaceBuilding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of a building
         * @description Places are what a QR label on the wall leads to; hazards are filed at them.
         */
        get: operations["listPlaces"];
        put?: never;
        /**
         * Add a place to a building
         * @description A place gets a token for its QR label, which never changes.
         */
        post: operations["createPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}/use-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend, resume, seal or demolish a building
         * @description A school proposes, its district acts at once. Suspending closes no hazard.
         */
        post: operations["changeBuildingUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}/use-state/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse the change of use a school proposed
         * @description The district agrees to or refuses what the school proposed. Suspending a building closes none of its hazards; demolition does, with a photo.
         */
        post: operations["decideBuildingUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days off and worked weekends of the caller's authority
         * @description Days that differ from Monday to Friday, as the caller's district or an authority above published them.
         */
        get: operations["listCalendarDays"];
        put?: never;
        /**
         * Say what a day is; the same day again replaces what was said
         * @description A public holiday or a working weekend as the authority published it; extensions and cut-offs count by it.
         */
        post: operations["setCalendarDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns of the authorities the caller belongs to, newest first; an authority has few, so one page holds all
         * @description Campaigns that reach the caller's organisations, the newest first.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Open a campaign with its phases and its weekly table
         * @description A campaign asks its schools for weekly tables from its first day; the last phase may be open-ended.
         */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign
         * @description With the lines of its title as they are printed on the official form.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a campaign asks of each school, and by when
         * @description What each school owes by when: the form, the weekly cut-off, what a holiday does to it.
         */
        get: operations["listCampaignObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The phases of a campaign in order
         * @description Phases in their order, with their first and last days.
         */
        get: operations["listCampaignPhases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The taxonomy of hazards, F01 to F17
         * @description Codes of hazards, which of them a photo can show, and how they are usually fixed.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event in scope in one order, without gaps
         * @description Ask with the `next` of the last answer as `since`, at once while `more` is true, later or with `wait` otherwise: no
         *     event in scope is left out and none comes twice, whatever is written meanwhile. Events of one
         *     organisation come in the order of its chain. The `id` of an event never changes.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/district": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the schools in scope stand
         * @description Figures of a district and of each of its schools as of `asOf`. The sum over the states is the number of listed hazards.
         */
        get: operations["getDistrictDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller, and the next cut-off of their school
         * @description What waits for the caller's next step, and the deadline of the week.
         */
        get: operations["getMyDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/comparison-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 隐患整改对比照 of one hazard, or of everything a school's weekly table calls rectified
         * @description 隐患整改对比照: before and after on one page a hazard, for one hazard or for a school's week.
         */
        get: operations["printComparisonSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/weekly-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每周排查整治明细表 of one school and week: the frozen one when there is one, else as the ledger says now
         * @description 每周排查整治明细表. A sealed week is printed from its frozen table, so that a later print says the same.
         */
        get: operations["printWeeklyDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hazards of a filter as CSV, XLSX or NDJSON, streamed
         * @description Takes the filters of the hazard list. In CSV a cell that a spreadsheet would execute is preceded by an
         *     apostrophe; NDJSON has one hazard a line with typed values. The school (but for the person
         *     responsible) and its district get people as they are; inspectors and auditors get phones masked;
         *     programs moreover no name of who reported the hazard; everybody else surnames and no phones.
         */
        get: operations["exportHazards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hazards in scope, filtered, by keyset
         * @description Filters combine; several values of one are separated by commas. Drafts are seen by their author and their school alone. `total` counts to ten thousand.
         */
        get: operations["listHazards"];
        put?: never;
        /**
         * File a hazard, as a draft or listed at once (T1, T2)
         * @description What an inspection found is compared with what the school had listed before `checkedInAt`; see `listCheck`. A draft is private and not counted; a listed hazard has its number and is never deleted. Listing needs a photo of the state before, or a reason where a photo cannot show it. Programs name their own id with `externalSource` and `externalId`.
         */
        post: operations["fileHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hazard with everything about it
         * @description `allowedActions` says what the caller may do with it now; `signingHash` is what a signature must name.
         */
        get: operations["getHazard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft, or correct a listed hazard with a reason (T18)
         * @description Of a draft anything may be changed. A listed one is corrected with a `reason`; who found it, when, and its evidence stay, and both versions can be read.
         */
        patch: operations["patchHazard"];
        trace?: never;
    };
    "/api/v1/hazards/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a later due date before it passes (T7)
         * @description Asked before the due date, with a reason and protection until then. The first due date is kept for ever.
         */
        post: operations["requestHazardExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/extension-requests/{eid}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a later due date (T7)
         * @description By the principal for minor and general hazards, by the district for major and supervised ones.
         */
        post: operations["decideHazardExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/grading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grade by the rules; lower only with reason and second person (T3)
         * @description Rules suggest a severity from category and description; going below a rule needs a proposal, a reason and a second person.
         */
        post: operations["gradeHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event of the hazard with its hash
         * @description Every event with who did it in which post, and the canonical JSON its hash is made of.
         */
        get: operations["getHazardHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/list-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether what was found was on the school's list, or is outside it (T17)
         * @description By an inspector or the district, never by the school. `listCheck.suggestion` is the comparison's; departing from it, or from an earlier ruling, takes a `note`. A major hazard outside the list becomes an incident, another one counts as missed by the school's own checks; a ruling taken back withdraws both.
         */
        post: operations["ruleOnHazardList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft on the ledger (T2)
         * @description Puts a draft on the ledger: it gets its number, and from here on nothing of it is deleted.
         */
        post: operations["listHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/major-report/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take note of a report of a major hazard, for the district (T3b)
         * @description By one of the district's people, or of the authority above it: it says that the district knows. A hazard is reported when it is graded major; what the district graded itself is received with it. A report that nobody receives within the district's hours (`majorReceiptHours`) is told to the authority above, once.
         */
        post: operations["receiveMajorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge into another hazard of the same school (T14)
         * @description Evidence moves to the other hazard of the same school; merging never closes it.
         */
        post: operations["mergeHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix on the spot, draft or approve the plan (T4, T5)
         * @description A leader approves; a general hazard needs three of the five parts, a major one all five and protection until then.
         */
        post: operations["planHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log progress and partial quantity (T6)
         * @description What was done, how much of the quantity, and photos of it.
         */
        post: operations["logHazardProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for write-off with photos of the state after (T8)
         * @description Asks for write-off with photos of the state after, each beside one of the state before. A new round of signatures begins.
         */
        post: operations["rectifyHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find that it is not a hazard; it stays visible (T13)
         * @description Found not to be a hazard, by the district. It stays visible and is counted as rejected.
         */
        post: operations["rejectHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/rejection-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the district to find that it is not a hazard, with a reason and a photo (T13)
         * @description Any post of the school asks; only the district rejects. The request stays visible whatever becomes of it, and lapses when rectification begins.
         */
        post: operations["requestHazardRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/rejection-requests/{rid}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the hazard as the school asks, or decline with a reason (T13)
         * @description Declining takes a reason. Approving rejects the hazard with the reason and the photos of the request.
         */
        post: operations["decideHazardRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a closed hazard that came back (T12)
         * @description The hazard is there again: it goes back to rectifying and its rebounds are counted.
         */
        post: operations["reopenHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/reopening-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to reopen a closed hazard that is there again, with a reason and evidence (T12)
         * @description The filler and the responsible person propose; the hazard stays closed until somebody decides.
         */
        post: operations["requestHazardReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/reopening-requests/{rid}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen the hazard as proposed, or decline with a reason (T12)
         * @description By the leader, the principal, the district or an inspector, never by who proposed it. Declining takes a reason.
         */
        post: operations["decideHazardReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign as responsible person or leader, freshly signed in (T9)
         * @description `contentHash` must be the `signingHash` of what was read; the login must be fresh. Two persons sign, none of whom did the work alone.
         */
        post: operations["signHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a hazard off the list of supervised ones, accepted on site or demolished (T15)
         * @description Taken off the list only after an acceptance on site closed the hazard. `on` is false: putting on the list is a proposal and its decision.
         */
        post: operations["superviseHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/supervision-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to put a hazard under supervision (T15)
         * @description By the district or an inspector, with a reason. A school may not ask for it, and what a school asks for does not stand in its way.
         */
        post: operations["requestHazardSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/supervision-requests/{rid}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the hazard under supervision by a notice, or decline with a reason (T15)
         * @description By the head of the district, or by the city or province, never by who proposed it. Approving names the number of the notice, the authority and its level; a `dueDate` of the notice brings the hazard's due date forward, and no plan may end later. Declining takes a reason.
         */
        post: operations["decideHazardSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/supervision/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record when the notice was served and who signed for it (T15)
         * @description Once, by the district, when the notice was handed over: who signed for it is a person of the school, or somebody who is named.
         */
        post: operations["serveHazardSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or send back (T10, T11)
         * @description By somebody uninvolved. Major, supervised and outside-found hazards are verified on site, with a photo; major ones by two inspectors.
         */
        post: operations["verifyHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's remembered answers, the last first
         * @description Nobody else's imports know of them. `fieldText` and `meansText` are the same in the reader's words.
         */
        get: operations["listImportAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget an answer: the next file asks again
         * @description Imports that went in by it stay as they are.
         */
        delete: operations["withdrawImportAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description With file, form, mode, counters and who started each. Rows and reports of others are not the caller's to read.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a table, or a file that brings pictures, as a job
         * @description Every row gets a fate. With `mode=dry-run` (the default) nothing is stored but the report. With `onError=reject-file`
         *     (the default) one bad row keeps the whole file out; with `accept-valid` the good rows go in. The same file
         *     again changes nothing. A row that likely tells of a hazard the ledger has already, in other words, waits for a decision. A ZIP of folders with photos (`学校/隐患编号/整改前/…`) and comparison sheets with pictures, as
         *     DOCX or XLSX, attach each picture to its hazard; they close none. A sheet that describes a hazard nobody finds puts it on the
         *     ledger with its pictures, by the rules of `hazard-rows`. A school outside the caller's scope is answered exactly like one that does not exist.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import of the caller with its result
         * @description The counters add up to the number of rows. `rows` of the result holds the first thousand.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry out exactly what a dry run has shown
         * @description On the same bytes and with the same answers. When a row would meet another fate by now, because the ledger or the
         *     register has changed, the job fails with that row named and a new dry run is needed. A dry run is carried
         *     out once (409).
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what a dry run asked; a new dry run of the same file judges the answers
         * @description Answers that hold for every row are remembered for the sender's next file unless `remember` is false. The
         *     answers of the earlier dry run stay in force. All or nothing: when one answer names a row the file does not have, a school or a
         *     hazard that is not the caller's, or a text its column cannot hold, none is kept and each such answer is named (400). A question `possible-duplicate-in-ledger` is answered with its `field`, `said`
         *     and `firstRow` as `row`, and with the number of the hazard that it is, or `NEW` for another one, as `means`; `take`
         *     with the row means that none of its hazards is one the ledger has.
         */
        post: operations["decideImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import could not decide, each question once
         * @description Rows that raise the same question share one answer, and so do cells under a heading nobody knows.
         */
        get: operations["listImportQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The imported rows as a workbook with comments in the cells
         * @description The sender's rows with comments in the cells that were not taken.
         */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with an import that was interrupted, cancelled or failed
         * @description Behind the last row whose fate is recorded: nothing is stored twice, and the counters cover all rows.
         */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of an import and their fates, in the order of the file
         * @description Each row with where it stands in the file, its fate, why, and what it created or changed.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Major hazards that were found outside a school's list, newest first
         * @description There is one for each major hazard that was ruled to be outside its school's list, for those above the school alone. It is withdrawn and never deleted when the ruling, the grading or the hazard is taken back.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident with every step of accountability
         * @description `notes` holds every step with who took it.
         */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how far accountability is, and what was done
         * @description By the district: what was done about it, and whether accountability goes on or is concluded.
         */
        post: operations["noteIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspections that other platforms reported, newest first
         * @description With the hazards their findings became. `system` and `externalId` find what a platform reported.
         */
        get: operations["listInspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report inspections of another platform and what they found, under its own ids
         * @description Each inspection is known by `system` and its `externalId`, each finding by its own: the same batch again changes nothing, and what is said otherwise than before is answered in `changes`. A finding becomes a hazard as an inspector's filing does, with the photo its category asks for and compared with what the school had listed before `checkedInAt`; a changed one is a correction by its author, within a day of listing. A row that is refused keeps no other out; what is left out of a later batch closes nothing. A school out of scope is refused like one that does not exist.
         */
        post: operations["reportInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them with the hazards its findings became
         * @description `findings` names the hazards by the platform's ids and ours.
         */
        get: operations["getInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far long work of the caller is, and what came out
         * @description Ask again while it is QUEUED or RUNNING, or watch its events instead.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Ask the work to stop; what it has committed stays. Progress changes the ETag: `If-Match: *` stops it however far it is
         * @description What was committed before stays; a batch is never left half done.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The job whenever it changes, until it is over (server-sent events)
         * @description One event whenever something changes; the stream ends with the work.
         */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Heads of the chains in scope, to be kept outside
         * @description Whoever keeps these pairs of number and hash outside can tell later whether anything before them was changed.
         */
        get: operations["listLedgerHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute the chain of one organisation and name the first event that does not hold
         * @description Recomputes every hash and link of the chain; `brokenAt` names the first event that does not hold.
         */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookback-draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every draw with its value and share, computed again from the district's secret
         * @description `value` is the first six bytes of HMAC-SHA-256 over `<hazard id>:<round>` under the secret of the district, `selected` says that it lies below `percent` of 2^48, `holds` that both were found again just now. The same figures stand in the district's own chain of events.
         */
        get: operations["listLookbackDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hazards closed with nobody on site that were drawn to be looked at again, newest closing first
         * @description Each closing with nobody on site is drawn once: minor hazards on their two signatures, general ones reviewed at a desk or by the principal, each at the share the district has set (a tenth by default). Schools are never told.
         */
        get: operations["listLookbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One look-back
         * @description A hazard that was reopened on another way answers its look-back.
         */
        get: operations["getLookback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookbacks/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was found there: the remedy holds, or the hazard is reopened (T12)
         * @description A confirmed look-back stays unknown to the school and its photos with it; a reopened hazard is a rebound like any other. Not by who rectified or signed.
         */
        post: operations["reportLookback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, their memberships, and what they may do
         * @description Memberships decide what is seen; `actions` names what they allow anywhere.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody a further post, or transfer them; If-Match names the version of the person
         * @description With `transferFrom` another membership ends by it. It acts on the person's next request.
         */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post; its version is that of the person who holds it
         * @description Its version is what ending it must name.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        /**
         * End a post, which acts on the person's next request; If-Match names the version of the person
         * @description It acts on the person's next request, whatever token they hold.
         */
        delete: operations["endMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller was told of, newest first
         * @description What the caller has a part in and somebody else did, each once: a reopening for those who had closed it, a decision for who had asked, a table that came back. What the caller can no longer see is left out; `unread` and `total` together count what is unread, as `unreadNotices` of the dashboard does.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read what was there when the caller looked
         * @description `upTo` is the newest notice that was shown: what arrived since stays unread.
         */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one of the caller's notices as read
         * @description Reading twice changes nothing, so no version is named.
         */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations in scope, by code
         * @description The tree below the caller's places: offices and schools, by code. `parent` walks down, `q` finds by any of its names.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/by-code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace the organisation of a code
         * @description For scripts that keep a roster in step: creates the organisation when the code is new, else replaces what is known of it. If-Match is honoured when sent, and not demanded.
         */
        put: operations["putOrganisationByCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description With its short and former names, which imports recognise it by.
         */
        get: operations["getOrganisation"];
        /**
         * Replace what the register says of an organisation
         * @description Replaces the registered facts of a school or office. Its code and its place in the tree stay.
         */
        put: operations["replaceOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buildings of an organisation
         * @description Buildings of one organisation by name, with their state of use.
         */
        get: operations["listBuildings"];
        put?: never;
        /**
         * Add a building to a school
         * @description Names are unique in an organisation; aliases help imports to recognise it.
         */
        post: operations["createBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a school to another district, with all that is its own
         * @description For an authority above both districts. Hazards, photos, look-backs, incidents and what is not frozen of the weekly tables follow in the same transaction; frozen tables stay with the district they were made for. People of the old district lose sight at once, and its change feed and webhooks hear nothing more of the school but `SCHOOL_LEFT`; the events from before now stand in the feed of the new district, before the cursors of those who follow it, so whoever mirrors it reads the school's hazards on `SCHOOL_JOINED`. Code and hazard numbers stay. `officialName` renames the school, and the name until now joins `formerNames`.
         */
        post: operations["moveSchool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of a district, with defaults, units and bounds
         * @description What a district has decided and what holds by default. `values` holds now, `defaults` where a district decides nothing; `rules` says unit and bounds of each. Schools read the rules of their district by its id.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change rules of a district; they hold from the next decision on
         * @description The leader of the district names the rules to change; the others stay. It acts on the next decision, not on those already made, and stands in the district's chain of events with what held before.
         */
        patch: operations["patchPolicy"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People with a membership in scope, by user name
         * @description Phones are masked. Only memberships within the caller's reach are shown.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Create an account with its first membership, here and at the identity server
         * @description The temporary password is in this answer and nowhere else; the first login asks for another. Programs get service accounts instead.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description As the list shows them; the version is what a change must name.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put a name or a telephone number right
         * @description What is in the ledger keeps the name of then.
         */
        patch: operations["patchPerson"];
        trace?: never;
    };
    "/api/v1/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an account at once, its sessions included
         * @description Sessions end at once and the next request is refused. What the person recorded stays.
         */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an account again
         * @description Posts are as they were.
         */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a temporary password
         * @description The old password ends at once; the new one is temporary and shown once.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photo as evidence
         * @description As form part `file` or as the raw body. The bytes decide what it is: JPEG, PNG, WebP or HEIC, at most 25 MB and 60 megapixels. `Content-Digest: sha-256=:…:` is checked over the bytes of the image. `organisation` names the school; somebody who belongs to one school only may leave it out. The same bytes of the same school are answered with the first photo.
         */
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a photo
         * @description Size, digest, what its metadata claims, and where else the same picture was used.
         */
        get: operations["getPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The picture in one of three sizes
         * @description `thumb` (320 pixels) and `screen` (1600) are upright JPEGs without metadata. `original` is what was uploaded; one that says where it was taken comes as a copy without metadata, and bit by bit only to auditors. Every answer was hashed against the digest taken at intake.
         */
        get: operations["getPhotoContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/by-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The place a QR code was read at
         * @description What the QR label on a wall leads to: the token is printed on it.
         */
        get: operations["getPlaceByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place
         * @description With the building it is in and the token of its label.
         */
        get: operations["getPlace"];
        /**
         * Replace what is known of a place
         * @description Replaces name, floor and kind; the token of its label stays.
         */
        put: operations["replacePlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code to put up at the place
         * @description An SVG to be printed and put on the wall; it leads to the place in the application.
         */
        get: operations["getPlaceQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of programs the caller may manage, the newest first
         * @description Those of the caller's own organisation and, for a district, of its schools; revoked ones too.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Issue an account for a program of an organisation
         * @description The secret is in this answer and nowhere else. The account reaches the organisation and what lies below it, with the role integration.
         */
        post: operations["issueServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account of a program
         * @description Revoked accounts stay readable; the secret is nowhere.
         */
        get: operations["getServiceAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the account: its next request is refused
         * @description For good. What the account did stays in the ledger and in its usage.
         */
        post: operations["revokeServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the account another secret; the old one ends at once
         * @description The new secret is in this answer and nowhere else. Tokens the old one gave end within minutes.
         */
        post: operations["changeServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the account did in the last thirty days, by day and operation
         * @description Counted by day and operation; refused calls are those answered 401 or 403.
         */
        get: operations["listServiceAccountUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/severity-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The grading rules with edition, article and validity
         * @description Rules with edition, article and text, and whether the text was checked against its source.
         */
        get: operations["listSeverityRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/severity-rules/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the rules in force say of a description
         * @description What the rules make of a description before it is filed.
         */
        post: operations["suggestSeverity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row per school and week, also where nobody has begun; newest week first
         * @description One row a school and week, made when it is first asked for.
         */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One school's table of one week
         * @description Its state, who did what, and the hash of the frozen table.
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The district accepts the table
         * @description The district takes the week as delivered.
         */
        post: operations["acceptSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分管领导 has checked the table
         * @description A leader has read the table and stands for it.
         */
        post: operations["checkSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a scan of the stamped page (PDF, JPEG or PNG, at most 20 MiB) to a sealed table
         * @description A scan or photo of the stamped page; the same bytes again change nothing.
         */
        post: operations["attachScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scan as it was uploaded
         * @description The file as it was attached.
         */
        get: operations["getScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The filler stands by the table: 填表人 and 填表时间
         * @description The filler says that the week is complete. The table is made from the ledger at the cut-off.
         */
        post: operations["fillSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The district sends the table back with a reason
         * @description Back to the school with a reason; the school seals and submits again.
         */
        post: operations["returnSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 主要负责人 seals: the table is frozen, to be printed and stamped
         * @description The principal freezes the table to be printed and stamped; a later print says the same.
         */
        post: operations["sealSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the sealed table with the scan of the stamped page
         * @description Delivers the sealed table; on time when it is before the cut-off.
         */
        post: operations["submitSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Photos for which an import found no hazard, newest first
         * @description Of the schools where the caller may file, whoever imported them.
         */
        get: operations["listUnassignedPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with what was decided
         * @description Where it stood in its file, and whose it has become; its version for a change.
         */
        get: operations["getUnassignedPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which hazard it shows
         * @description It joins the hazard as later evidence does: before write-off is asked for, and never as a re-inspection.
         */
        post: operations["assignPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hazards of its school that can take it, the likeliest first
         * @description Hazards whose write-off has not been asked for yet, compared with what the file said of the photo.
         */
        get: operations["listPhotoCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it shows no hazard
         * @description It stays with its school, is listed among the dismissed ones only, and can be taken back.
         */
        post: operations["dismissPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unassigned-photos/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dismissal back
         * @description It waits for its hazard again. What was assigned is evidence and stays.
         */
        post: operations["reopenPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscriptions the caller manages, the newest first
         * @description A program sees its own, the principal those of the school, a district those of its schools too.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe to events of an organisation and what lies below it
         * @description Each event from now on is posted to `url` as a CloudEvent (structured JSON), signed as the Standard
         *     Webhooks specification says by the `secret` of this answer, which is not shown again. Any 2xx within
         *     15 seconds is an acknowledgement; other answers are tried again for a day, then the delivery is dead
         *     and can be replayed. 410 ends the subscription. Redirects are not followed; addresses of private
         *     networks are refused, now and whenever a connection is made.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of events there are to hear of
         * @description Drafts and hidden work are not among them: they are told to nobody outside.
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One subscription
         * @description With how many deliveries wait and how many were given up.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * End a subscription and forget its deliveries
         * @description Nothing more is sent, deliveries that wait included. The change feed still has every event.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a subscription, pause it or let it go on
         * @description What happens while it is paused is delivered when it goes on.
         */
        patch: operations["patchWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deliveries of a subscription with every attempt, the newest first
         * @description Every attempt with status, duration and the beginning of the answer. `state=DEAD` lists what was given up.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an event once more, under the same `webhook-id`
         * @description Whether it was acknowledged or given up; one that is still under way is refused.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a subscription another secret
         * @description For a day deliveries carry a signature by each of the two, so that no event is refused.
         */
        post: operations["changeWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Action: "hazard.file" | "hazard.verify" | "import.run" | "submission.submit" | "submission.review" | "dashboard.view" | "organisation.edit" | "school.move" | "account.manage" | "ledger.verify" | "archive.take";
        AfterPhoto: {
            /** Format: uuid */
            photoId: string;
            /** Format: uuid */
            pairedWith?: string | null;
        };
        Archive: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["JobState"];
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number | null;
            message: string | null;
            school: components["schemas"]["ArchiveOf"] | null;
            campaign: components["schemas"]["ArchiveOf"] | null;
            /** Format: date-time */
            asOf: string | null;
            /** Format: int64 */
            size: number | null;
            sha256: string | null;
            /** Format: int64 */
            files: number | null;
            /** Format: int64 */
            missing: number | null;
            /** Format: date-time */
            expiresAt: string | null;
            downloadable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ArchiveOf: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AssignPhoto: {
            /** Format: uuid */
            hazardId: string;
            stage: components["schemas"]["Stage"];
        };
        Building: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            name: string;
            aliases: string[];
            /** Format: int32 */
            completedYear: number | null;
            pre1998: boolean | null;
            /** Format: int32 */
            floors: number | null;
            areaM2: number | null;
            use: string | null;
            useState: components["schemas"]["UseState"];
            /** Format: date */
            demolishBy: string | null;
            proposedUse: components["schemas"]["ProposedUse"] | null;
            /** Format: int64 */
            version: number;
        };
        BuildingData: {
            /** Format: uuid */
            id?: string | null;
            name: string;
            aliases?: string[] | null;
            /** Format: int32 */
            completedYear?: number | null;
            /** Format: int32 */
            floors?: number | null;
            areaM2?: number | null;
            use?: string | null;
            useState?: components["schemas"]["UseState"] | null;
        };
        CalendarDay: {
            /** Format: date */
            day: string;
            working?: boolean;
            name: string;
            source: string;
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            owner: components["schemas"]["OrganisationRef"];
            name: string;
            shortTitle: string;
            basisDocument: string | null;
            titleLines: string[];
            kinds: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            phases: components["schemas"]["CampaignPhase"][];
            obligations: components["schemas"]["Obligation"][];
            /** Format: int64 */
            version: number;
        };
        CampaignPhase: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
        };
        CampaignRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        Capacity: "RESPONSIBLE" | "LEADER";
        Category: {
            code: string;
            nameZh: string;
            nameEn: string;
            visual: boolean;
            defaultMode: components["schemas"]["FixMode"];
            defaultSeverity: components["schemas"]["Severity"];
            leaves: string[];
            enabled: boolean;
        };
        Change: {
            before: string | null;
            after: string | null;
        };
        ChangePage: {
            items: components["schemas"]["LedgerChange"][];
            next: string | null;
            more: boolean;
        };
        CommitImport: {
            onError?: string | null;
        };
        Correction: {
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            reason: string;
            changes: components["schemas"]["CorrectionChange"][];
        };
        CorrectionChange: {
            property: string;
            before: string | null;
            after: string | null;
        };
        CreatedPerson: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            phone: string | null;
            enabled: boolean;
            memberships: components["schemas"]["MyMembership"][];
            /** Format: int64 */
            version: number;
            temporaryPassword: string | null;
        };
        Cutoff: {
            dayOfWeek: components["schemas"]["DayOfWeek"];
            time: string;
        };
        DashboardTotals: {
            /** Format: int64 */
            listed: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            major: number;
            /** Format: int64 */
            closed: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            selfCheckMisses: number;
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        Deadline: {
            label: string;
            /** Format: date-time */
            closesAt: string;
            state: components["schemas"]["SubmissionState"];
        };
        DecideExtension: {
            approved?: boolean;
            note?: string | null;
        };
        DecideImport: {
            answers?: components["schemas"]["ImportCellAnswer"][] | null;
            skip?: string[] | null;
            take?: string[] | null;
            headings?: {
                [key: string]: string;
            } | null;
            remember?: boolean | null;
        };
        DecideProposal: {
            approved?: boolean;
            note?: string | null;
        };
        DecideSupervision: {
            approved?: boolean;
            noticeNumber?: string | null;
            authority?: string | null;
            level?: components["schemas"]["SupervisionLevel"] | null;
            /** Format: date */
            dueDate?: string | null;
            note?: string | null;
        };
        DismissPhoto: {
            note?: string | null;
        };
        DistrictDashboard: {
            /** Format: date-time */
            asOf: string;
            totals: components["schemas"]["DashboardTotals"];
            schools: components["schemas"]["SchoolLine"][];
        };
        DistrictPolicy: {
            district: components["schemas"]["PolicyDistrict"];
            values: components["schemas"]["Policy"];
            defaults: components["schemas"]["Policy"];
            rules: components["schemas"]["PolicyRule"][];
            /** Format: date-time */
            changedAt: string | null;
            changedBy: components["schemas"]["PolicyChangedBy"] | null;
            mayChange: boolean;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        DocumentFormat: "xlsx" | "docx" | "pdf";
        DueCounts: {
            /** Format: int64 */
            toList: number;
            /** Format: int64 */
            toGrade: number;
            /** Format: int64 */
            toPlan: number;
            /** Format: int64 */
            toRectify: number;
            /** Format: int64 */
            toSign: number;
            /** Format: int64 */
            toVerify: number;
            /** Format: int64 */
            toReceive: number;
            /** Format: int64 */
            toDecide: number;
            /** Format: int64 */
            toLookBack: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            dueSoon: number;
            /** Format: int64 */
            open: number;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx" | "ndjson";
        ExportedHazard: {
            /** Format: uuid */
            id: string;
            number: string | null;
            /** Format: uuid */
            schoolId: string;
            /** Format: uuid */
            districtId: string;
            schoolCode: string;
            schoolName: string;
            building: string | null;
            place: string | null;
            category: string;
            severity: string | null;
            description: string;
            /** Format: date-time */
            foundAt: string;
            foundBy: string;
            source: string;
            state: string;
            /** Format: date */
            dueDate: string | null;
            overdue: boolean;
            /** Format: date-time */
            rectifiedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            responsible: string | null;
            phones: string[];
        };
        Extension: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["PersonRef"];
            /** Format: date */
            previousDueDate: string;
            /** Format: date */
            newDueDate: string;
            reason: string;
            interimProtection: string | null;
            approved: boolean | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            note: string | null;
        };
        ExternalRef: {
            source: string;
            id: string;
        };
        /** @enum {string} */
        Fate: "CREATED" | "UPDATED" | "UNCHANGED" | "SKIPPED" | "REJECTED" | "NEEDS_DECISION";
        FieldError: {
            pointer: string;
            code: string;
            detail: string;
        };
        /** @enum {string} */
        FixMode: "ON_SPOT" | "DEADLINE";
        GradeHazard: {
            severity: components["schemas"]["Severity"];
            note?: string | null;
        };
        Hazard: {
            /** Format: uuid */
            id: string;
            number: string | null;
            school: components["schemas"]["Ref"];
            district: components["schemas"]["Ref"];
            building: components["schemas"]["Ref"] | null;
            place: components["schemas"]["Ref"] | null;
            placeText: string | null;
            category: string;
            severity: components["schemas"]["Severity"] | null;
            severityBasis: components["schemas"]["SeverityBasis"][];
            severityNote: string | null;
            loweringProposal: components["schemas"]["LoweringProposal"] | null;
            description: string;
            quantity: number | null;
            quantityDone: number | null;
            unit: string | null;
            source: components["schemas"]["Source"];
            /** Format: date-time */
            foundAt: string;
            foundBy: string;
            /** Format: date-time */
            listedAt: string | null;
            state: components["schemas"]["State"];
            fixMode: components["schemas"]["FixMode"] | null;
            /** Format: date */
            firstDueDate: string | null;
            /** Format: date */
            dueDate: string | null;
            overdue: boolean;
            supervised: boolean;
            buildingSuspended: boolean;
            outsideList: boolean;
            /** Format: int32 */
            reboundCount: number;
            noPhotoReason: string | null;
            plan: components["schemas"]["Plan"] | null;
            progress: components["schemas"]["Progress"][];
            extensions: components["schemas"]["Extension"][];
            photos: components["schemas"]["HazardPhoto"][];
            rectification: components["schemas"]["Rectification"] | null;
            /** Format: int32 */
            round: number;
            signatures: components["schemas"]["HazardSignature"][];
            verifications: components["schemas"]["Verification"][];
            rejection: components["schemas"]["Rejection"] | null;
            proposals: components["schemas"]["Proposal"][];
            supervision: components["schemas"]["Supervision"] | null;
            /** Format: date-time */
            checkedInAt: string | null;
            listCheck: components["schemas"]["ListCheck"] | null;
            majorReport: components["schemas"]["MajorReport"] | null;
            corrections: components["schemas"]["Correction"][];
            /** Format: uuid */
            mergedIntoId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            external: components["schemas"]["ExternalRef"] | null;
            createdBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            createdAt: string;
            allowedActions: components["schemas"]["HazardAction"][];
            signingHash: string | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        HazardAction: "EDIT" | "LIST" | "GRADE" | "PLAN" | "PROGRESS" | "RECTIFY" | "EXTEND" | "DECIDE_EXTENSION" | "SIGN_RESPONSIBLE" | "SIGN_LEADER" | "VERIFY" | "SEND_BACK" | "REOPEN" | "REJECT" | "PROPOSE_REJECTION" | "DECIDE_REJECTION" | "PROPOSE_REOPENING" | "DECIDE_REOPENING" | "MERGE" | "PROPOSE_SUPERVISION" | "DECIDE_SUPERVISION" | "SERVE_SUPERVISION" | "END_SUPERVISION" | "CORRECT" | "RULE_ON_LIST" | "RECEIVE_REPORT";
        HazardPatch: {
            description?: string | null;
            category?: string | null;
            /** Format: uuid */
            buildingId?: string | null;
            /** Format: uuid */
            placeId?: string | null;
            placeText?: string | null;
            quantity?: number | null;
            unit?: string | null;
            photoIds?: string[] | null;
            noPhotoReason?: string | null;
            reason?: string | null;
        };
        HazardPhoto: {
            /** Format: uuid */
            photoId: string;
            stage: components["schemas"]["Stage"];
            /** Format: int32 */
            round: number;
            /** Format: uuid */
            pairedWith: string | null;
            /** Format: date-time */
            addedAt: string;
            addedBy: components["schemas"]["PersonRef"];
            sha256: string;
        };
        HazardSignature: {
            capacity: components["schemas"]["Capacity"];
            /** Format: int32 */
            round: number;
            /** Format: date-time */
            at: string;
            person: components["schemas"]["PersonRef"];
            contentHash: string;
        };
        /** @enum {string} */
        HazardSort: "-createdAt" | "createdAt" | "dueDate" | "-dueDate" | "foundAt" | "-foundAt";
        /** @enum {string} */
        HazardStateFilter: "OPEN" | "DRAFT" | "LISTED" | "GRADED" | "RECTIFYING" | "REVIEW_REQUESTED" | "SIGNED" | "CLOSED" | "REJECTED" | "MERGED" | "CANCELLED_BY_DEMOLITION";
        HazardSummary: {
            /** Format: uuid */
            id: string;
            number: string | null;
            school: components["schemas"]["Ref"];
            building: components["schemas"]["Ref"] | null;
            placeText: string | null;
            category: string;
            severity: components["schemas"]["Severity"] | null;
            description: string;
            state: components["schemas"]["State"];
            fixMode: components["schemas"]["FixMode"] | null;
            /** Format: date */
            dueDate: string | null;
            overdue: boolean;
            supervised: boolean;
            /** Format: int32 */
            reboundCount: number;
            outsideList: boolean;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            listedAt: string | null;
            source: components["schemas"]["Source"];
            /** Format: uuid */
            thumbPhotoId: string | null;
        };
        HistoryActor: {
            /** Format: uuid */
            id: string | null;
            name: string;
            role: string | null;
            post: string | null;
        };
        HistoryEvent: {
            /** Format: int64 */
            sequence: number;
            /** Format: date-time */
            at: string;
            type: string;
            actor: components["schemas"]["HistoryActor"];
            summary: string;
            details: {
                [key: string]: unknown;
            };
            content: string;
            hash: string;
            previousHash: string;
        };
        /** @enum {string} */
        HolidayPolicy: "KEEP" | "NEXT_WORKING_DAY" | "PREVIOUS_WORKING_DAY";
        ImportAnswer: {
            /** Format: uuid */
            id: string;
            field: string;
            fieldText: string;
            said: string;
            means: string;
            meansText: string;
            /** Format: date-time */
            givenAt: string;
            /** Format: int64 */
            version: number;
        };
        ImportBatch: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: components["schemas"]["JobState"];
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number | null;
            message: string | null;
            fileName: string;
            fileSha256: string;
            /** Format: int64 */
            fileSize: number;
            form: string | null;
            mode: string;
            onError: string;
            counters: components["schemas"]["ImportCounters"] | null;
            /** Format: uuid */
            fileOf: string;
            /** Format: uuid */
            basedOn: string | null;
            /** Format: uuid */
            confirms: string | null;
            /** Format: uuid */
            confirmedBy: string | null;
            startedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            resumedAt: string | null;
            result?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ImportCellAnswer: {
            row?: string | null;
            field: string;
            said: string;
            means: string;
        };
        ImportCounters: {
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            updated: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            needsDecision: number;
            /** Format: int64 */
            hazards: number;
            /** Format: int64 */
            declaredNone: number;
        };
        ImportForm: {
            /**
             * Format: binary
             * @description told by its content, not by its name
             */
            file: string;
            /**
             * @description auto finds out
             * @default auto
             * @enum {string}
             */
            form: "auto" | "weekly-detail" | "lookback-summary" | "hazard-rows" | "organisation-roster" | "photo-folders" | "comparison-sheet";
            /**
             * @default dry-run
             * @enum {string}
             */
            mode: "dry-run" | "commit";
            /**
             * @default reject-file
             * @enum {string}
             */
            onError: "reject-file" | "accept-valid";
        };
        ImportMessage: {
            code: string;
            column: string | null;
            field: string | null;
            warning: boolean;
            text: string;
        };
        ImportOpenPoints: {
            questions: components["schemas"]["ImportQuestion"][];
            /** Format: int64 */
            more: number;
            unknownHeadings: string[];
            fields: components["schemas"]["ImportOption"][];
        };
        ImportOption: {
            value: string;
            text: string;
        };
        ImportQuestion: {
            reason: string;
            text: string;
            field: string | null;
            heading: string | null;
            said: string;
            organisation: string | null;
            /** Format: int64 */
            rows: number;
            firstRow: string;
            perRow: boolean;
            options: components["schemas"]["ImportOption"][];
        };
        ImportRow: {
            source: string;
            /** Format: int64 */
            line: number;
            fate: components["schemas"]["Fate"];
            reason: string | null;
            organisation: string | null;
            messages: string[];
            cells: string[];
            remarks: components["schemas"]["ImportMessage"][];
            candidates: string[];
            /** Format: int32 */
            relatedRow: number | null;
            building: components["schemas"]["ImportedBuilding"] | null;
            changes: {
                [key: string]: components["schemas"]["Change"];
            };
            hazardIds: string[];
        };
        ImportedBuilding: {
            name: string;
            registered: boolean;
            /** Format: int32 */
            fixableNow: number;
            /** Format: int32 */
            hard: number;
            /** Format: date */
            plannedBy: string | null;
            suspended: boolean | null;
            declaredNone: boolean;
            remark: string | null;
        };
        /** @enum {string} */
        ImportsOf: "MINE" | "ALL";
        Incident: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hazardId: string;
            hazardNumber: string;
            school: components["schemas"]["IncidentSchool"];
            category: string;
            description: string;
            place: string | null;
            /** Format: date-time */
            foundAt: string;
            foundBy: string;
            state: components["schemas"]["IncidentState"];
            /** Format: date-time */
            openedAt: string;
            notes: components["schemas"]["IncidentNote"][];
            /** Format: int64 */
            version: number;
        };
        IncidentNote: {
            state: components["schemas"]["IncidentState"];
            text: string | null;
            by: components["schemas"]["IncidentPerson"];
            /** Format: date-time */
            at: string;
        };
        IncidentPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        IncidentProgress: "IN_PROGRESS" | "CONCLUDED";
        IncidentSchool: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        /** @enum {string} */
        IncidentState: "OPEN" | "IN_PROGRESS" | "CONCLUDED" | "WITHDRAWN";
        Inspection: {
            /** Format: uuid */
            id: string;
            school: components["schemas"]["InspectionSchool"];
            external: components["schemas"]["ExternalRef"];
            source: components["schemas"]["Source"];
            /** Format: date-time */
            checkedInAt: string;
            /** Format: date-time */
            endedAt: string | null;
            inspectors: string[];
            jointBodies: string[];
            points: string[];
            advice: string | null;
            findings: components["schemas"]["InspectionFinding"][];
            reportedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            reportedAt: string;
            /** Format: int64 */
            version: number;
        };
        InspectionFinding: {
            externalId: string;
            /** Format: uuid */
            hazardId: string;
            hazardNumber: string;
            description: string;
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["State"];
        };
        InspectionReport: {
            counters: components["schemas"]["InspectionReportCounters"];
            rows: components["schemas"]["InspectionReportRow"][];
        };
        InspectionReportCounters: {
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            rejected: number;
        };
        InspectionReportRow: {
            pointer: string;
            externalId: string;
            fate: components["schemas"]["InspectionRowFate"];
            /** Format: uuid */
            inspectionId: string | null;
            /** Format: uuid */
            hazardId: string | null;
            changes: components["schemas"]["SaidChange"][];
            refusal: components["schemas"]["RowRefusal"] | null;
        };
        /** @enum {string} */
        InspectionRowFate: "CREATED" | "UPDATED" | "UNCHANGED" | "REJECTED";
        InspectionSchool: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        IssuedServiceAccount: {
            account: components["schemas"]["ServiceAccount"];
            clientSecret: string;
            tokenUrl: string;
        };
        Job: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: components["schemas"]["JobState"];
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number | null;
            message: string | null;
            result?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        JobState: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
        /** @enum {string} */
        Kind: "PRIMARY" | "JUNIOR" | "SENIOR" | "NINE_YEAR" | "COMPLETE_SECONDARY" | "VOCATIONAL" | "SPECIAL" | "KINDERGARTEN" | "TRAINING" | "UNIVERSITY" | "PARTY_SCHOOL" | "AUTHORITY";
        LastSubmission: {
            period: string;
            state: string;
            onTime: boolean | null;
            /** Format: date-time */
            submittedAt: string;
        };
        LedgerChange: {
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationCode: string;
            /** Format: int64 */
            sequence: number;
            /** Format: uuid */
            subjectId: string;
            type: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["LedgerChangeActor"];
            details: {
                [key: string]: unknown;
            };
            content: string;
            hash: string;
            previousHash: string;
        };
        LedgerChangeActor: {
            /** Format: uuid */
            id: string | null;
            name: string;
            role: string | null;
            post: string | null;
        };
        LedgerFinding: {
            /** Format: uuid */
            organisationId: string;
            /** Format: int64 */
            events: number;
            headHash: string;
            intact: boolean;
            /** Format: int64 */
            brokenAt: number | null;
            reason: string | null;
        };
        LedgerHead: {
            /** Format: uuid */
            organisationId: string;
            organisationCode: string;
            /** Format: int64 */
            sequence: number;
            hash: string;
        };
        /** @enum {string} */
        Level: "PROVINCE" | "CITY" | "DISTRICT" | "SCHOOL";
        ListCandidate: {
            /** Format: uuid */
            id: string;
            number: string;
            description: string;
            place: string | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            listedAt: string;
            open: boolean;
            /** Format: uuid */
            photoId: string | null;
            verdict: components["schemas"]["ListVerdict"];
            likeness: components["schemas"]["ListLikeness"];
        };
        ListCheck: {
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            comparedAt: string;
            suggestion: components["schemas"]["ListVerdict"];
            candidates: components["schemas"]["ListCandidate"][];
            rulings: components["schemas"]["ListRuling"][];
        };
        ListLikeness: {
            /** Format: double */
            place: number;
            /** Format: double */
            category: number;
            /** Format: double */
            text: number;
            /** Format: double */
            total: number;
        };
        ListRuling: {
            outside: boolean;
            /** Format: uuid */
            matchedId: string | null;
            matchedNumber: string | null;
            note: string | null;
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        ListVerdict: "MATCHED" | "POSSIBLE" | "OUTSIDE";
        ListedBuilding: {
            /** Format: uuid */
            id: string;
            school: components["schemas"]["SchoolOfBuilding"];
            name: string;
            /** Format: int32 */
            completedYear: number | null;
            useState: components["schemas"]["UseState"];
            /** Format: date */
            demolishBy: string | null;
            proposedUse: components["schemas"]["ProposedUse"] | null;
            /** Format: int64 */
            version: number;
        };
        LogProgress: {
            note: string;
            quantityDone?: number | null;
            photoIds?: string[] | null;
        };
        Lookback: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hazardId: string;
            hazardNumber: string;
            school: components["schemas"]["LookbackSchool"];
            category: string;
            severity: components["schemas"]["Severity"];
            description: string;
            place: string | null;
            /** Format: date-time */
            closedAt: string;
            /** Format: date-time */
            drawnAt: string;
            state: components["schemas"]["LookbackState"];
            result: components["schemas"]["LookbackResult"] | null;
            /** Format: int64 */
            version: number;
        };
        LookbackDraw: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hazardId: string;
            /** Format: int32 */
            round: number;
            /** Format: date-time */
            closedAt: string;
            /** Format: date-time */
            drawnAt: string;
            value: string;
            percent: number;
            selected: boolean;
            holds: boolean;
        };
        /** @enum {string} */
        LookbackOutcome: "CONFIRMED" | "REOPENED";
        LookbackResult: {
            outcome: components["schemas"]["LookbackState"];
            by: components["schemas"]["LookbackVisitor"];
            /** Format: date-time */
            at: string;
            note: string;
            photoIds: string[];
        };
        LookbackSchool: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        /** @enum {string} */
        LookbackState: "OPEN" | "CONFIRMED" | "REOPENED";
        LookbackVisitor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        LoweringProposal: {
            severity: components["schemas"]["Severity"];
            note: string;
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
        };
        MajorReport: {
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            receiptDueAt: string;
            receivedBy: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            escalatedAt: string | null;
        };
        Me: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            roles: components["schemas"]["Role"][];
            posts: components["schemas"]["Post"][];
            memberships: components["schemas"]["MyMembership"][];
            actions: components["schemas"]["Action"][];
            /** Format: date-time */
            serverTime: string;
        };
        Membership: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            organisation: components["schemas"]["MyOrganisation"];
            role: components["schemas"]["Role"];
            post: components["schemas"]["Post"] | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: int64 */
            version: number;
        };
        MergeHazard: {
            /** Format: uuid */
            targetId: string;
            reason: string;
        };
        /** @enum {string} */
        Mine: "due";
        MyDashboard: {
            deadline: components["schemas"]["Deadline"] | null;
            /** Format: date-time */
            serverTime: string;
            due: components["schemas"]["DueCounts"];
            /** Format: int64 */
            unreadNotices: number;
        };
        MyMembership: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["MyOrganisation"];
            role: components["schemas"]["Role"];
            post: components["schemas"]["Post"] | null;
        };
        MyOrganisation: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            level: string;
        };
        NewArchive: {
            /** Format: uuid */
            schoolId?: string | null;
            /** Format: uuid */
            campaignId?: string | null;
        };
        NewCampaign: {
            /** Format: uuid */
            id?: string | null;
            /** Format: uuid */
            organisationId?: string | null;
            name: string;
            shortTitle: string;
            basisDocument?: string | null;
            titleLines: string[];
            kinds?: components["schemas"]["Kind"][] | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
            phases?: components["schemas"]["NewCampaignPhase"][] | null;
            cutoff?: components["schemas"]["Cutoff"] | null;
            holidayPolicy?: components["schemas"]["HolidayPolicy"] | null;
            note?: string | null;
        };
        NewCampaignPhase: {
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
        };
        NewFinding: {
            externalId: string;
            category: string;
            description: string;
            /** Format: uuid */
            buildingId?: string | null;
            /** Format: uuid */
            placeId?: string | null;
            placeText?: string | null;
            quantity?: number | null;
            unit?: string | null;
            /** Format: date-time */
            foundAt?: string | null;
            photoIds?: string[] | null;
            noPhotoReason?: string | null;
        };
        NewHazard: {
            /** Format: uuid */
            id?: string | null;
            /** Format: uuid */
            schoolId: string;
            /** Format: uuid */
            buildingId?: string | null;
            /** Format: uuid */
            placeId?: string | null;
            placeText?: string | null;
            category: string;
            description: string;
            quantity?: number | null;
            unit?: string | null;
            source: components["schemas"]["Source"];
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            checkedInAt?: string | null;
            foundBy?: string | null;
            photoIds?: string[] | null;
            noPhotoReason?: string | null;
            externalSource?: string | null;
            externalId?: string | null;
            draft?: boolean;
        };
        NewIncidentNote: {
            state: components["schemas"]["IncidentProgress"];
            text: string;
        };
        NewInspection: {
            externalId: string;
            schoolCode: string;
            source: components["schemas"]["Source"];
            /** Format: date-time */
            checkedInAt: string;
            /** Format: date-time */
            endedAt?: string | null;
            inspectors: string[];
            jointBodies?: string[] | null;
            points?: string[] | null;
            advice?: string | null;
            findings?: components["schemas"]["NewFinding"][] | null;
        };
        NewInspections: {
            system: string;
            inspections: components["schemas"]["NewInspection"][];
        };
        NewLookbackResult: {
            outcome: components["schemas"]["LookbackOutcome"];
            note: string;
            photoIds: string[];
        };
        NewMembership: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            organisationId: string;
            role: components["schemas"]["Role"];
            post?: components["schemas"]["Post"] | null;
            /** Format: uuid */
            transferFrom?: string | null;
        };
        NewPerson: {
            /** Format: uuid */
            id?: string | null;
            username: string;
            name: string;
            phone?: string | null;
            /** Format: uuid */
            organisationId: string;
            role: components["schemas"]["Role"];
            post?: components["schemas"]["Post"] | null;
            initialPassword?: string | null;
        };
        NewServiceAccount: {
            name: string;
            /** Format: uuid */
            organisationId: string;
            scopes: components["schemas"]["ServiceScope"][];
        };
        NewWebhook: {
            name: string;
            /** Format: uuid */
            organisationId: string;
            url: string;
            eventTypes: string[];
        };
        Notice: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            readAt: string | null;
            school: components["schemas"]["NoticeSchool"];
            hazard: components["schemas"]["NoticeHazard"] | null;
            submission: components["schemas"]["NoticeSubmission"] | null;
            building: components["schemas"]["NoticeBuilding"] | null;
            /** Format: int32 */
            amount: number | null;
            byName: string;
            approved: boolean | null;
            sendBackReason: components["schemas"]["SendBackReason"] | null;
            reason: string | null;
            /** Format: date */
            dueDate: string | null;
        };
        NoticeBuilding: {
            /** Format: uuid */
            id: string;
            name: string;
            useState: components["schemas"]["UseState"];
        };
        NoticeHazard: {
            /** Format: uuid */
            id: string;
            number: string;
            description: string;
        };
        /** @enum {string} */
        NoticeKind: "REOPENED" | "MAJOR_REPORTED" | "MAJOR_RECEIPT_OVERDUE" | "SENT_BACK" | "EXTENSION_DECIDED" | "REJECTION_DECIDED" | "REOPENING_DECIDED" | "SUPERVISION_DECIDED" | "SUPERVISED" | "MAJORS_IMPORTED" | "USE_PROPOSED" | "USE_REFUSED" | "USE_CHANGED" | "SUBMISSION_RETURNED";
        NoticeSchool: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        NoticeSubmission: {
            /** Format: uuid */
            id: string;
            period: string;
        };
        NoticesRead: {
            /** Format: int32 */
            read: number;
        };
        Obligation: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ObligationKind"];
            cutoff: components["schemas"]["Cutoff"];
            holidayPolicy: components["schemas"]["HolidayPolicy"];
            note: string;
        };
        /** @enum {string} */
        ObligationKind: "WEEKLY_DETAIL";
        Organisation: {
            /** Format: uuid */
            id: string;
            code: string;
            officialName: string;
            shortNames: string[];
            formerNames: string[];
            level: components["schemas"]["Level"];
            kind: components["schemas"]["Kind"];
            /** Format: uuid */
            parentId: string | null;
            ownership: components["schemas"]["Ownership"] | null;
            boarding: boolean;
            keyUnit: boolean;
            address: string | null;
            head: string | null;
            fireResponsible: string | null;
            fireManager: string | null;
            phone: string | null;
            /** Format: uuid */
            affiliatedToId: string | null;
            active: boolean;
            /** Format: int64 */
            version: number;
        };
        OrganisationData: {
            /** Format: uuid */
            parentId?: string | null;
            officialName: string;
            shortNames?: string[] | null;
            formerNames?: string[] | null;
            kind: components["schemas"]["Kind"];
            ownership?: components["schemas"]["Ownership"] | null;
            boarding?: boolean | null;
            keyUnit?: boolean | null;
            address?: string | null;
            head?: string | null;
            fireResponsible?: string | null;
            fireManager?: string | null;
            phone?: string | null;
            /** Format: uuid */
            affiliatedToId?: string | null;
            active?: boolean | null;
        };
        OrganisationRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        OrganisationSummary: {
            /** Format: uuid */
            id: string;
            code: string;
            officialName: string;
            shortNames: string[];
            level: components["schemas"]["Level"];
            kind: components["schemas"]["Kind"];
            /** Format: uuid */
            parentId: string | null;
            boarding: boolean;
            keyUnit: boolean;
            active: boolean;
        };
        /** @enum {string} */
        Outcome: "ACCEPTED" | "SENT_BACK";
        /** @enum {string} */
        Ownership: "PUBLIC" | "PRIVATE";
        PageArchiveView: {
            items: components["schemas"]["Archive"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageBuilding: {
            items: components["schemas"]["Building"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageCalendarDay: {
            items: components["schemas"]["CalendarDay"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageCampaign: {
            items: components["schemas"]["Campaign"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageCategory: {
            items: components["schemas"]["Category"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageDelivery: {
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageEvent: {
            items: components["schemas"]["HistoryEvent"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageEventType: {
            items: components["schemas"]["WebhookEventType"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageHazardSummary: {
            items: components["schemas"]["HazardSummary"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageImportAnswerView: {
            items: components["schemas"]["ImportAnswer"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageImportRowView: {
            items: components["schemas"]["ImportRow"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageImportView: {
            items: components["schemas"]["ImportBatch"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageIncident: {
            items: components["schemas"]["Incident"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageInspectionView: {
            items: components["schemas"]["Inspection"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageLedgerHead: {
            items: components["schemas"]["LedgerHead"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageListedBuilding: {
            items: components["schemas"]["ListedBuilding"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageLookback: {
            items: components["schemas"]["Lookback"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageLookbackDraw: {
            items: components["schemas"]["LookbackDraw"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageNotice: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageObligation: {
            items: components["schemas"]["Obligation"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageOrganisationSummary: {
            items: components["schemas"]["OrganisationSummary"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PagePerson: {
            items: components["schemas"]["Person"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PagePhase: {
            items: components["schemas"]["CampaignPhase"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PagePlace: {
            items: components["schemas"]["Place"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageServiceAccount: {
            items: components["schemas"]["ServiceAccount"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageServiceUsage: {
            items: components["schemas"]["ServiceUsage"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageSeverityRule: {
            items: components["schemas"]["SeverityRule"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageSubmissionView: {
            items: components["schemas"]["Submission"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageUnassignedPhoto: {
            items: components["schemas"]["UnassignedPhoto"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PageWebhook: {
            items: components["schemas"]["Webhook"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"] | null;
        };
        PasswordReset: {
            temporaryPassword: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            phone: string | null;
            enabled: boolean;
            memberships: components["schemas"]["MyMembership"][];
            /** Format: int64 */
            version: number;
        };
        PersonPatch: {
            name?: string | null;
            phone?: string | null;
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A photo kept as evidence; its bytes never change */
        Photo: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            /** @description Digest of the uploaded bytes */
            sha256: string;
            /**
             * Format: int64
             * @description Bytes as uploaded
             */
            size: number;
            mediaType: string;
            /**
             * Format: int32
             * @description Pixels of the upright picture
             */
            width: number;
            /**
             * Format: int32
             * @description Pixels of the upright picture
             */
            height: number;
            /**
             * Format: date-time
             * @description When the server had the photo; this counts, whatever the metadata claim
             */
            receivedAt: string;
            uploadedBy: components["schemas"]["PhotoUploader"];
            claims: components["schemas"]["PhotoClaims"];
        };
        PhotoCandidate: {
            /** Format: uuid */
            hazardId: string;
            number: string;
            description: string;
            place: string | null;
            state: components["schemas"]["State"];
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            photoId: string | null;
        };
        PhotoCandidates: {
            items: components["schemas"]["PhotoCandidate"][];
        };
        /** @description What the metadata of the file claim; never trusted */
        PhotoClaims: {
            /** @description Local time as claimed, without an offset */
            capturedAt: string | null;
            /** @description Offset of that time where the file has one */
            capturedOffset: string | null;
            camera: string | null;
            /** @description Whether the file says where it was taken; the place itself is not shown */
            hasPosition: boolean;
        };
        PhotoForm: {
            /**
             * Format: binary
             * @description the bytes decide what it is
             */
            file: string;
        };
        /** @enum {string} */
        PhotoSize: "thumb" | "screen" | "original";
        PhotoUploader: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Place: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            buildingId: string;
            /** Format: uuid */
            organisationId: string;
            name: string;
            floor: string | null;
            kind: components["schemas"]["PlaceKind"];
            keyPlace: boolean;
            token: string;
            deepLink: string;
            /** Format: int64 */
            version: number;
        };
        PlaceData: {
            /** Format: uuid */
            id?: string | null;
            name: string;
            floor?: string | null;
            kind: components["schemas"]["PlaceKind"];
            keyPlace?: boolean | null;
        };
        /** @enum {string} */
        PlaceKind: "DORMITORY" | "CANTEEN" | "LIBRARY" | "LABORATORY" | "COMPUTER_ROOM" | "GYM" | "MICRO_STATION" | "CONTROL_ROOM" | "CLASSROOM" | "CORRIDOR" | "STAIRWELL" | "OUTDOOR" | "OTHER";
        Plan: {
            fixMode: components["schemas"]["FixMode"];
            /** Format: date */
            dueDate: string | null;
            measures: string | null;
            /** Format: uuid */
            responsibleId: string | null;
            responsibleName: string | null;
            funds: string | null;
            fundsSource: string | null;
            contingency: string | null;
            interimProtection: string | null;
            followerName: string | null;
            draftedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            draftedAt: string;
            approvedBy: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            approvedAt: string | null;
        };
        PlanHazard: {
            fixMode: components["schemas"]["FixMode"];
            /** Format: date */
            dueDate?: string | null;
            measures?: string | null;
            /** Format: uuid */
            responsibleId?: string | null;
            responsibleName?: string | null;
            funds?: string | null;
            fundsSource?: string | null;
            contingency?: string | null;
            interimProtection?: string | null;
            followerName?: string | null;
            approve?: boolean;
        };
        Policy: {
            delegateGeneralClosing: boolean;
            /** Format: int32 */
            reboundWindowDays: number;
            /** Format: int32 */
            extensionMaxDays: number;
            /** Format: int32 */
            supervisedExtensionWorkingDays: number;
            /** Format: int32 */
            reopenedDueDays: number;
            lookBackMinorPercent: number;
            lookBackGeneralPercent: number;
            /** Format: int32 */
            majorReceiptHours: number;
        };
        PolicyChangedBy: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PolicyDistrict: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        PolicyPatch: {
            delegateGeneralClosing?: boolean | null;
            /** Format: int32 */
            reboundWindowDays?: number | null;
            /** Format: int32 */
            extensionMaxDays?: number | null;
            /** Format: int32 */
            supervisedExtensionWorkingDays?: number | null;
            /** Format: int32 */
            reopenedDueDays?: number | null;
            lookBackMinorPercent?: number | null;
            lookBackGeneralPercent?: number | null;
            /** Format: int32 */
            majorReceiptHours?: number | null;
        };
        PolicyRule: {
            name: string;
            unit: components["schemas"]["PolicyUnit"];
            /** Format: int32 */
            min: number | null;
            /** Format: int32 */
            max: number | null;
        };
        /** @enum {string} */
        PolicyUnit: "YES_NO" | "PERCENT" | "DAYS" | "WORKING_DAYS" | "HOURS";
        /** @enum {string} */
        Post: "FILLER" | "RESPONSIBLE" | "LEADER" | "PRINCIPAL" | "STAFF" | "HEAD";
        /** @enum {string} */
        PrintFormat: "docx" | "pdf";
        /** @description RFC 9457 problem details; `code` is stable, texts follow Accept-Language */
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            instance: string;
            requestId: string;
            code: string;
            errors?: components["schemas"]["FieldError"][];
        };
        Progress: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            note: string;
            quantityDone: number | null;
            photoIds: string[];
        };
        Proposal: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProposalKind"];
            automatic: boolean;
            reason: string;
            photoIds: string[];
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["ProposalOutcome"] | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            note: string | null;
        };
        /** @enum {string} */
        ProposalKind: "REJECTION" | "REOPENING" | "SUPERVISION";
        /** @enum {string} */
        ProposalOutcome: "APPROVED" | "DECLINED" | "LAPSED";
        ProposedBy: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProposedUse: {
            useState: components["schemas"]["UseState"];
            reason: string;
            photoIds: string[];
            /** Format: date */
            demolishBy: string | null;
            proposedBy: components["schemas"]["ProposedBy"];
            /** Format: date-time */
            proposedAt: string;
        };
        ReadUpTo: {
            /** Format: uuid */
            upTo: string;
        };
        ReasonWithPhotos: {
            reason: string;
            photoIds?: string[] | null;
        };
        Rectification: {
            /** Format: int32 */
            round: number;
            /** Format: date-time */
            rectifiedAt: string;
            summary: string;
            noPhotoReason: string | null;
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
        };
        RectifyHazard: {
            /** Format: date-time */
            rectifiedAt: string;
            summary: string;
            photos: components["schemas"]["AfterPhoto"][];
            noPhotoReason?: string | null;
        };
        Ref: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string | null;
        };
        Rejection: {
            reason: string;
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
        };
        ReportingWeek: {
            label: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
        };
        RequestExtension: {
            /** Format: date */
            newDueDate: string;
            reason: string;
            interimProtection?: string | null;
        };
        ReturnSubmission: {
            reason: string;
        };
        /** @enum {string} */
        Role: "SCHOOL" | "DISTRICT" | "INSPECTOR" | "INTEGRATION" | "AUDITOR";
        RowRefusal: {
            code: string;
            detail: string;
            pointer: string | null;
        };
        RuleOnList: {
            outside?: boolean;
            /** Format: uuid */
            matchedId?: string | null;
            note?: string | null;
        };
        SaidChange: {
            property: string;
            before: string | null;
            after: string | null;
        };
        ScanForm: {
            /**
             * Format: binary
             * @description PDF, JPEG or PNG
             */
            file: string;
        };
        SchoolLine: {
            school: components["schemas"]["SchoolRef"];
            kind: string;
            /** Format: int64 */
            listed: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            major: number;
            /** Format: int64 */
            closed: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            selfCheckMisses: number;
            lastSubmission: components["schemas"]["LastSubmission"] | null;
        };
        SchoolMove: {
            /** Format: uuid */
            districtId: string;
            reason: string;
            officialName?: string | null;
        };
        SchoolOfBuilding: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        SchoolRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        /** @enum {string} */
        SendBackReason: "NOT_RECTIFIED" | "PARTIAL" | "PHOTO_MISMATCH" | "SYMPTOM_ONLY";
        ServeSupervision: {
            /** Format: date-time */
            servedAt: string;
            /** Format: uuid */
            signedForById?: string | null;
            signedForBy?: string | null;
        };
        ServiceAccount: {
            /** Format: uuid */
            id: string;
            clientId: string;
            name: string;
            organisation: components["schemas"]["ServiceAccountOrganisation"];
            scopes: components["schemas"]["ServiceScope"][];
            active: boolean;
            issuedBy: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            secretChangedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: int64 */
            version: number;
        };
        ServiceAccountOrganisation: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            level: string;
        };
        /** @enum {string} */
        ServiceScope: "READ" | "WRITE";
        ServiceUsage: {
            /** Format: date */
            day: string;
            operation: string;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            refused: number;
            /** Format: date-time */
            lastAt: string;
            lastAddress: string | null;
        };
        /** @enum {string} */
        Severity: "MAJOR" | "GENERAL" | "MINOR";
        SeverityBasis: {
            ruleId: string;
            edition: string;
            article: string;
            text: string;
            severity: components["schemas"]["Severity"];
        };
        SeverityQuestion: {
            category: string;
            description: string;
        };
        SeverityRule: {
            id: string;
            edition: string;
            jurisdiction: string;
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            inForceTo: string | null;
            article: string;
            textZh: string;
            category: string;
            severity: components["schemas"]["Severity"];
            verified: boolean;
        };
        SeveritySuggestion: {
            severity: components["schemas"]["Severity"];
            rules: components["schemas"]["SeverityBasis"][];
            onSpot: boolean;
        };
        SignHazard: {
            capacity: components["schemas"]["Capacity"];
            contentHash: string;
        };
        /** @enum {string} */
        Source: "SELF_DAILY" | "SELF_MONTHLY" | "SELF_KEYDATE" | "STAFF_STUDENT" | "THIRD_PARTY" | "IOT" | "IMPORT" | "CROSS_INSPECTION" | "INSPECTOR" | "DISTRICT" | "CITY" | "PROVINCE" | "FIRE_SERVICE" | "PUBLIC_REPORT" | "UPPER_LEVEL_FEEDBACK";
        /** @enum {string} */
        Stage: "BEFORE" | "DURING" | "AFTER" | "RECHECK";
        /** @enum {string} */
        State: "DRAFT" | "LISTED" | "GRADED" | "RECTIFYING" | "REVIEW_REQUESTED" | "SIGNED" | "CLOSED" | "REJECTED" | "MERGED" | "CANCELLED_BY_DEMOLITION";
        Submission: {
            /** Format: uuid */
            id: string;
            campaign: components["schemas"]["CampaignRef"];
            organisation: components["schemas"]["OrganisationRef"];
            /** Format: uuid */
            obligationId: string;
            period: components["schemas"]["ReportingWeek"];
            state: components["schemas"]["SubmissionState"];
            onTime: boolean | null;
            /** Format: date-time */
            submittedAt: string | null;
            filledBy: string | null;
            /** Format: int32 */
            hazardCount: number;
            contentHash: string | null;
            documents: components["schemas"]["SubmissionDocument"][];
            returnReason: string | null;
            /** Format: int64 */
            version: number;
        };
        SubmissionDocument: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        /** @enum {string} */
        SubmissionState: "OPEN" | "DRAFT" | "LEADER_CHECKED" | "SEALED" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
        SuperviseHazard: {
            on?: boolean;
            /** @deprecated */
            noticeNumber?: string | null;
            /** @deprecated */
            authority?: string | null;
            note?: string | null;
        };
        Supervision: {
            on: boolean;
            noticeNumber: string | null;
            authority: string | null;
            level: components["schemas"]["SupervisionLevel"];
            /** Format: date */
            dueDate: string | null;
            note: string | null;
            by: components["schemas"]["PersonRef"];
            /** Format: date-time */
            at: string;
            service: components["schemas"]["SupervisionService"] | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        /** @enum {string} */
        SupervisionLevel: "DISTRICT" | "CITY" | "PROVINCE";
        SupervisionService: {
            /** Format: date-time */
            servedAt: string;
            signedForBy: string;
            /** Format: uuid */
            personId: string | null;
            recordedBy: components["schemas"]["PersonRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        Total: {
            /** Format: int64 */
            value: number;
            exact: boolean;
        };
        UnassignedPhoto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            photoId: string;
            /** Format: uuid */
            importId: string;
            school: components["schemas"]["UnassignedPhotoSchool"];
            path: string;
            said: string;
            stage: components["schemas"]["Stage"] | null;
            state: components["schemas"]["UnassignedPhotoState"];
            /** Format: uuid */
            hazardId: string | null;
            hazardNumber: string | null;
            /** Format: date-time */
            keptAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            note: string | null;
            /** Format: int64 */
            version: number;
        };
        UnassignedPhotoSchool: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        /** @enum {string} */
        UnassignedPhotoState: "OPEN" | "ASSIGNED" | "DISMISSED";
        UseChange: {
            useState: components["schemas"]["UseState"];
            reason: string;
            photoIds?: string[] | null;
            /** Format: date */
            demolishBy?: string | null;
        };
        UseDecision: {
            approved: boolean;
            note?: string | null;
        };
        /** @enum {string} */
        UseState: "IN_USE" | "SUSPENDED" | "SEALED" | "TO_DEMOLISH" | "DEMOLISHED";
        Verification: {
            /** Format: int32 */
            round: number;
            outcome: components["schemas"]["Outcome"];
            onSite: boolean;
            by: components["schemas"]["PersonRef"];
            role: components["schemas"]["Role"];
            /** Format: date-time */
            at: string;
            reasonCode: components["schemas"]["SendBackReason"] | null;
            note: string | null;
        };
        VerifyHazard: {
            outcome: components["schemas"]["Outcome"];
            onSite?: boolean;
            reasonCode?: components["schemas"]["SendBackReason"] | null;
            note?: string | null;
            photoIds?: string[] | null;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            organisationId: string;
            organisationCode: string;
            organisationName: string;
            url: string;
            eventTypes: string[];
            enabled: boolean;
            active: boolean;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            dead: number;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            /** Format: int64 */
            version: number;
        };
        WebhookAttempt: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            durationMillis: number;
            /** Format: int32 */
            status: number | null;
            failure: string | null;
            body: string | null;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            messageId: string;
            eventId: string;
            eventType: string;
            state: components["schemas"]["WebhookDeliveryState"];
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            tries: components["schemas"]["WebhookAttempt"][];
        };
        /** @enum {string} */
        WebhookDeliveryState: "PENDING" | "DELIVERED" | "DEAD";
        WebhookEventType: {
            type: string;
            text: string;
        };
        WebhookPatch: {
            name?: string | null;
            url?: string | null;
            eventTypes?: string[] | null;
            enabled?: boolean | null;
        };
        WebhookWithSecret: {
            webhook: components["schemas"]["Webhook"];
            secret: string;
            /** Format: date-time */
            previousUntil: string | null;
        };
    };
    responses: {
        /** @description Something in the request is invalid; `errors` names it, nothing was stored */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not valid */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role or post does not do this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or not for this caller: the two cannot be told apart */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the record refuses; `code` names the guard that refused */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record was changed since the version named in If-Match */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file or body is larger than what is taken in */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is of no kind that is taken in */
        UnsupportedMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used before for another request */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A change must name the version it changes in If-Match */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says when to go on */
        RateLimited: {
            headers: {
                /** @description Seconds after which another try makes sense */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part the service stands on is away; try again */
        Unavailable: {
            headers: {
                /** @description Seconds after which another try makes sense */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The same key and body answers the stored response for a day at least */
        "Idempotency-Key": string;
        /** @description An ETag already known: 304 when it is still current */
        "If-None-Match": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listArchives: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageArchiveView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    startArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArchive"];
            };
        };
        responses: {
            /** @description The job; its result is an ArchiveResult */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such school or campaign, or not within the caller's scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The archive, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archive"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArchiveContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: string;
                /** @description With Range: the ETag the part must belong to; else all of it is sent */
                "If-Range"?: string;
                /** @description One part of the bytes, `bytes=1048576-`, so that a download that broke off goes on; with If-Range only while the ETag is still that */
                Range?: string;
            };
            path: {
                /** @description The archive, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The part of it that Range asks for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Not built, let go, or not the caller's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Range begins behind the last byte */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The object store does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBuildingsInScope: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description only those whose school proposes a change of use that is not decided, or only the others */
                proposed?: boolean;
                /** @description of this school */
                school?: string;
                /** @description true: count them as well, which costs more */
                total?: boolean;
                /** @description in one of these states of use, comma-separated */
                useState?: components["schemas"]["UseState"][];
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListedBuilding"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBuilding: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceBuilding: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildingData"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlace"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceData"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeBuildingUse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideBuildingUse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The building */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCalendarDays: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCalendarDay"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCalendarDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCampaign"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    openCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            /** @description Opened */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCampaignObligations: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageObligation"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCampaignPhases: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePhase"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCategory"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description true: no events, only where the feed ends now */
                end?: boolean;
                /** @description Items of a page */
                limit?: number;
                /** @description `next` of the last answer; from the beginning when left out */
                since?: string;
                /** @description seconds to wait for an event when there is none yet, 60 at most; the answer is empty when none came */
                wait?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDistrictDashboard: {
        parameters: {
            query?: {
                /** @description The district; the caller's own when left out */
                district?: string;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictDashboard"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDashboard"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    printComparisonSheet: {
        parameters: {
            query: {
                /** @description The running campaign when left out */
                campaign?: string;
                /** @description The file kind */
                format: components["schemas"]["PrintFormat"];
                /** @description One hazard; else a school is needed */
                hazard?: string;
                /** @description The school whose week is printed, when no hazard is named */
                organisation?: string;
                /** @description Such as 2026-W47; the running week when left out */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Nothing on the table is rectified yet, or a name holds a character no font has */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    printWeeklyDetail: {
        parameters: {
            query: {
                /** @description The running campaign when left out */
                campaign?: string;
                /** @description The file kind */
                format: components["schemas"]["DocumentFormat"];
                /** @description The school */
                organisation: string;
                /** @description Such as 2026-W47; the running week when left out */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A name holds a character no font of the forms has */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportHazards: {
        parameters: {
            query?: {
                /** @description true: major and open, and nobody of the district has received its report */
                awaitingReceipt?: boolean;
                /** @description in this building */
                building?: string;
                /** @description one or more codes of `GET /categories` */
                category?: string[];
                /** @description of the schools of this district */
                district?: string;
                /** @description due on this day or later, Asia/Shanghai */
                dueFrom?: string;
                /** @description due on this day or earlier, Asia/Shanghai */
                dueTo?: string;
                /** @description its id on that platform; with externalSource */
                externalId?: string;
                /** @description the platform a hazard was filed from */
                externalSource?: string;
                /** @description csv when left out */
                format?: components["schemas"]["ExportFormat"];
                /** @description first day, Asia/Shanghai */
                foundFrom?: string;
                /** @description last day, Asia/Shanghai */
                foundTo?: string;
                /** @description `due`: only what waits for the caller's next step */
                mine?: components["schemas"]["Mine"];
                /** @description true: ruled to be outside the school's list */
                outsideList?: boolean;
                /** @description true: open and past the due date; false: all others */
                overdue?: boolean;
                /** @description words in description, place or number; Chinese from one character on */
                q?: string;
                /** @description true: reopened at least once */
                rebound?: boolean;
                /** @description of this school */
                school?: string;
                /** @description one or more severities */
                severity?: components["schemas"]["Severity"][];
                /** @description who found it, one or more */
                source?: components["schemas"]["Source"][];
                /** @description one or more states; OPEN stands for every open one */
                state?: components["schemas"]["HazardStateFilter"][];
                /** @description true: listed by an authority for supervision */
                supervised?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": components["schemas"]["ExportedHazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHazards: {
        parameters: {
            query?: {
                /** @description true: major and open, and nobody of the district has received its report */
                awaitingReceipt?: boolean;
                /** @description in this building */
                building?: string;
                /** @description one or more codes of `GET /categories` */
                category?: string[];
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description of the schools of this district */
                district?: string;
                /** @description due on this day or later, Asia/Shanghai */
                dueFrom?: string;
                /** @description due on this day or earlier, Asia/Shanghai */
                dueTo?: string;
                /** @description its id on that platform; with externalSource */
                externalId?: string;
                /** @description the platform a hazard was filed from */
                externalSource?: string;
                /** @description first day, Asia/Shanghai */
                foundFrom?: string;
                /** @description last day, Asia/Shanghai */
                foundTo?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description `due`: only what waits for the caller's next step */
                mine?: components["schemas"]["Mine"];
                /** @description true: ruled to be outside the school's list */
                outsideList?: boolean;
                /** @description true: open and past the due date; false: all others */
                overdue?: boolean;
                /** @description words in description, place or number; Chinese from one character on */
                q?: string;
                /** @description true: reopened at least once */
                rebound?: boolean;
                /** @description of this school */
                school?: string;
                /** @description one or more severities */
                severity?: components["schemas"]["Severity"][];
                /** @description the order; a minus turns it round, and `-createdAt` holds when left out */
                sort?: components["schemas"]["HazardSort"];
                /** @description who found it, one or more */
                source?: components["schemas"]["Source"][];
                /** @description one or more states; OPEN stands for every open one */
                state?: components["schemas"]["HazardStateFilter"][];
                /** @description true: listed by an authority for supervision */
                supervised?: boolean;
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHazardSummary"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileHazard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHazard"];
            };
        };
        responses: {
            /** @description Filed before under the same external id; nothing was changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            /** @description Filed */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHazard: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HazardPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestHazardExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideHazardExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The request, as the hazard names it in `extensions` */
                eid: string;
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    gradeHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHazardHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvent"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    ruleOnHazardList: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOnList"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveMajorReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    planHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    logHazardProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogProgress"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    rectifyHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectifyHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonWithPhotos"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestHazardRejection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonWithPhotos"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideHazardRejection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
                /** @description The request, as the hazard names it */
                rid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonWithPhotos"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestHazardReopening: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonWithPhotos"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideHazardReopening: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
                /** @description The request, as the hazard names it */
                rid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    signHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    superviseHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperviseHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestHazardSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonWithPhotos"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideHazardSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
                /** @description The request, as the hazard names it */
                rid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSupervision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    serveHazardSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeSupervision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyHazard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The hazard */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hazard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportAnswers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportAnswerView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawImportAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The answer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description ALL: with those of others whose reach lies within the caller's; MINE when left out */
                of?: components["schemas"]["ImportsOf"];
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            /** @description The job; its result is an ImportResult */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatch"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitImport"];
            };
        };
        responses: {
            /** @description The job that carries it out */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideImport"];
            };
        };
        responses: {
            /** @description The job of the new dry run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOpenPoints"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The file is not kept any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, queued again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Rows of this fate only */
                fate?: components["schemas"]["Fate"];
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The import, as its job is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportRowView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description of this school */
                school?: string;
                /** @description in this state */
                state?: components["schemas"]["IncidentState"];
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIncident"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The incident */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    noteIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The incident */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncidentNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInspections: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description its id on that platform */
                externalId?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description of this school */
                school?: string;
                /** @description reported by this platform */
                system?: string;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInspectionView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportInspections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspections"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The inspection */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Job"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLedgerHeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLedgerHead"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyLedger: {
        parameters: {
            query: {
                /** @description Whose chain is recomputed */
                organisation: string;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerFinding"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLookbackDraws: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLookbackDraw"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLookbacks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description of this school */
                school?: string;
                /** @description in this state */
                state?: components["schemas"]["LookbackState"];
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLookback"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLookback: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The look-back */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lookback"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportLookback: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The look-back */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLookbackResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lookback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMembership"];
            };
        };
        responses: {
            /** @description Given */
            201: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The membership */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The membership */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description true: count them as well, which costs more */
                total?: boolean;
                /** @description only those the caller has not read */
                unread?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNotice"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUpTo"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The notice */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description false: those closed down */
                active?: boolean;
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description One or more kinds */
                kind?: components["schemas"]["Kind"][];
                /** @description One or more levels */
                level?: components["schemas"]["Level"][];
                /** @description Items of a page */
                limit?: number;
                /** @description directly below this organisation */
                parent?: string;
                /** @description part of the code or of any present, short or former name */
                q?: string;
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationSummary"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    putOrganisationByCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description Its code in the register, which never changes */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationData"];
            };
        };
        responses: {
            /** @description Replaced */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Created, for the code was new */
            201: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationData"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBuildings: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBuilding"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBuilding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildingData"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    moveSchool: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictPolicy"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The school or office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictPolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description with a membership in this very organisation */
                organisation?: string;
                /** @description part of the user name or the name */
                q?: string;
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePerson"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    enablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadPhoto: {
        parameters: {
            query?: {
                /** @description The id the photo is to have; the service chooses one when left out */
                id?: string;
                /** @description Whose evidence it is, when the caller acts for several */
                organisation?: string;
            };
            header?: {
                /** @description `sha-256=:…:` of the bytes; refused when they arrive otherwise */
                "Content-Digest"?: string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PhotoForm"];
                "image/*": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description These bytes were kept before: the first photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description Kept */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The chosen id belongs to another photo */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many bytes */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a photo of these formats */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Empty, cut off, damaged, animated, too many pixels or more than a picture */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The object store does not answer, or too many uploads at once */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such photo, or not within the caller's scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPhotoContent: {
        parameters: {
            query?: {
                /** @description `thumb` for lists; `screen` when left out */
                size?: components["schemas"]["PhotoSize"];
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: string;
                /** @description With Range: the ETag the part must belong to; else all of it is sent */
                "If-Range"?: string;
                /** @description One part of the bytes, `bytes=1048576-`, so that a download that broke off goes on; with If-Range only while the ETag is still that */
                Range?: string;
            };
            path: {
                /** @description The photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                };
            };
            /** @description The part of it that Range asks for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such photo, or not within the caller's scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Range begins behind the last byte */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The object store does not answer, or its bytes are damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlaceByToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The token that the label on the wall carries */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The place */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePlace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The place */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceData"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlaceQr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The place */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageServiceAccount"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceAccount"];
            };
        };
        responses: {
            /** @description Issued */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The service account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeServiceAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The service account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeServiceAccountSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The service account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedServiceAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceAccountUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The service account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageServiceUsage"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSeverityRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSeverityRule"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggestSeverity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeverityQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeveritySuggestion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description Of this campaign */
                campaign?: string;
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description The schools of one district */
                district?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description One school */
                organisation?: string;
                /** @description A week such as 2026-W47; the weeks that run now are listed even when no school has begun */
                period?: string;
                /** @description One or more states */
                state?: components["schemas"]["SubmissionState"][];
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSubmissionView"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    attachScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ScanForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The scan */
                document: string;
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    fillSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    returnSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSubmission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    sealSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUnassignedPhotos: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description that came with this import */
                import?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description of this school */
                school?: string;
                /** @description in this state; OPEN when left out */
                state?: components["schemas"]["UnassignedPhotoState"];
                /** @description true: count them as well, which costs more */
                total?: boolean;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnassignedPhoto"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUnassignedPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The unassigned photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignedPhoto"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignPhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The unassigned photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPhoto"];
            };
        };
        responses: {
            /** @description The photo, which is the hazard's now */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignedPhoto"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is decided already, or the hazard takes no photos of this stage any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPhotoCandidates: {
        parameters: {
            query?: {
                /** @description Part of a hazard's number or description */
                q?: string;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The unassigned photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoCandidates"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    dismissPhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The unassigned photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DismissPhoto"];
            };
        };
        responses: {
            /** @description The photo, dismissed */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignedPhoto"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenPhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The unassigned photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo, open again */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignedPhoto"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not dismissed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWebhook"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Subscribed */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventType"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
            };
            path: {
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; the first page when left out */
                cursor?: string;
                /** @description Items of a page */
                limit?: number;
                /** @description Deliveries of this state only */
                state?: components["schemas"]["WebhookDeliveryState"];
            };
            header?: {
                /** @description An ETag already known: 304 when it is still current */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version that was read */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDelivery"];
                };
            };
            /** @description Still the version of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The delivery */
                deliveryId: string;
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version this changes */
                "If-Match": string;
                /** @description The same key and body answers the stored response for a day at least */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The subscription */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version it now has */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
}
