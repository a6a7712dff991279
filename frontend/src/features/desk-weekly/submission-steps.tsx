import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { submissionKey, submissionSteps } from '@/api/submissions'
import type { Submission } from '@/api/types'
import { useMe } from '@/auth/me'
import { isStale, ProblemNote } from '@/features/desk-kit/problem-note'
import { Banner } from '@/shared/ui/banner'
import { nextStep } from './next-step'
import { ReturnModal } from './return-modal'
import styles from './weekly.module.css'

type OwnStep = 'fill' | 'check' | 'seal' | 'submit' | 'accept'

/** The one next step of a week's table for this person, or whom it waits for. */
export function SubmissionSteps({ submission }: { submission: Tagged<Submission> }) {
  const { t } = useTranslation('desk')
  const { message, modal } = App.useApp()
  const [returning, setReturning] = useState(false)
  const queryClient = useQueryClient()
  const { data, etag } = submission
  const key = submissionKey(data.id)
  const step = useMutation({
    mutationFn: (name: OwnStep) => submissionSteps[name]({ id: data.id, etag }),
    onSuccess: (fresh) => {
      queryClient.setQueryData(key, fresh)
      void queryClient.invalidateQueries({ queryKey: ['submissions'] })
      void message.success(t('problem.saved'))
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key })
    },
  })
  const next = nextStep(data.state, useMe())
  const ask = (name: OwnStep) =>
    modal.confirm({
      title: t(`weekly.ask.${name}`),
      content: t(`weekly.means.${name}`),
      okText: t(`weekly.do.${name}`),
      icon: null,
      onOk: () => step.mutate(name),
    })
  return (
    <>
      <ProblemNote error={step.error} />
      {'waitsFor' in next && next.waitsFor && (
        <Banner tone="info">{t(`weekly.waitsFor.${next.waitsFor}`)}</Banner>
      )}
      {'steps' in next && (
        <div className={styles.steps}>
          {next.steps.map((name) =>
            name === 'return' ? (
              <Button key={name} danger onClick={() => setReturning(true)}>
                {t('weekly.do.return')}
              </Button>
            ) : (
              <Button key={name} type="primary" loading={step.isPending} onClick={() => ask(name)}>
                {t(`weekly.do.${name}`)}
              </Button>
            ),
          )}
        </div>
      )}
      {returning && <ReturnModal submission={submission} onClose={() => setReturning(false)} />}
    </>
  )
}
