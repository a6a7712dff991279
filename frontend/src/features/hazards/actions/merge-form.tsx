import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { hazardsQuery, transitions } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import type { Hazard } from '@/api/types'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { Loading, StateMessage } from '@/shared/ui/states'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

const open = 'LISTED,GRADED,RECTIFYING,REVIEW_REQUESTED,SIGNED'

/** The same find entered twice: this one goes into another open hazard of the same school, which lives on. */
export function MergeForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation(['field', 'common'])
  const { id, school } = hazard.data
  const candidates = useInfiniteQuery(hazardsQuery({ school: school.id, state: open }))
  const form = useHazardForm({
    hazard,
    action: 'MERGE',
    initial: { targetId: '', reason: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.targetId) errors.targetId = t('merge.targetMissing')
      if (!values.reason.trim()) errors.reason = t('form.reasonMissing')
      return errors
    },
    send: (at, values) => transitions.merge(at, values),
  })
  if (candidates.isPending) return <Loading />
  if (candidates.isError) return <LoadError error={candidates.error} onRetry={() => candidates.refetch()} />
  const others = candidates.data.pages.flatMap((page) => page.items).filter((other) => other.id !== id)
  if (others.length === 0) return <StateMessage icon="search" title={t('merge.noTarget')} />
  return (
    <FormFrame {...form} submitLabel={t('merge.submit')}>
      <Banner tone="warning">{t('merge.hint')}</Banner>
      <RadioTiles
        id="targetId"
        label={t('merge.target')}
        value={form.values.targetId}
        error={form.errors.fields.targetId}
        onValue={(targetId) => form.change({ targetId })}
        options={others.map((other) => ({
          value: other.id,
          label: other.description,
          description: [other.number, other.building?.name, other.placeText].filter(Boolean).join(' · '),
        }))}
      />
      {candidates.hasNextPage && (
        <Button
          look="secondary"
          busy={candidates.isFetchingNextPage}
          onClick={() => candidates.fetchNextPage()}
        >
          {t('common:action.more')}
        </Button>
      )}
      <TextArea
        id="reason"
        label={t('merge.reason')}
        value={form.values.reason}
        error={form.errors.fields.reason}
        onValue={(reason) => form.change({ reason })}
      />
    </FormFrame>
  )
}
