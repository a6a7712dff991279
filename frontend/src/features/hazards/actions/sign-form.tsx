import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Capacity, Hazard } from '@/api/types'
import { useFreshLogin } from '@/auth/fresh-login'
import { useMe } from '@/auth/me'
import { useSession } from '@/auth/session-context'
import { Banner } from '@/shared/ui/banner'
import { CheckTile } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { SigningSheet } from './signing-sheet'
import { useHazardForm } from './use-hazard-form'

export function SignResponsibleForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <SignForm hazard={hazard} capacity="RESPONSIBLE" />
}

export function SignLeaderForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <SignForm hazard={hazard} capacity="LEADER" />
}

/** Shows exactly what is signed, and its hash; the password is asked for again, because a signature is a person's own. */
function SignForm({ hazard, capacity }: { hazard: Tagged<Hazard>; capacity: Capacity }) {
  const { t } = useTranslation(['field', 'common'])
  const me = useMe()
  const session = useSession()
  const fresh = useFreshLogin()
  const [leaving, setLeaving] = useState<'no' | 'yes' | 'failed'>('no')
  const { signingHash } = hazard.data

  const authenticate = () => {
    setLeaving('yes')
    session.authenticateAgain().catch(() => setLeaving('failed'))
  }
  const form = useHazardForm({
    hazard,
    action: capacity === 'RESPONSIBLE' ? 'SIGN_RESPONSIBLE' : 'SIGN_LEADER',
    initial: { agreed: false },
    validate: (values): Record<string, string> => (values.agreed ? {} : { agreed: t('sign.agreeMissing') }),
    send: (at) => transitions.sign(at, { capacity, contentHash: signingHash ?? '' }),
    onRefusal: (problem) => {
      if (problem.code !== 'reauthentication-required') return false
      authenticate()
      return true
    },
  })
  return (
    <FormFrame
      {...form}
      busy={form.busy || leaving === 'yes'}
      submit={fresh ? form.submit : authenticate}
      submitLabel={fresh ? t('sign.submit') : t('sign.authenticate')}
    >
      <SigningSheet hazard={hazard.data} />
      {leaving === 'failed' && (
        <Banner tone="warning" live>
          {t('common:session.unreachable')}
        </Banner>
      )}
      <Banner tone="info">
        {fresh
          ? t('sign.ready', { name: me.name, capacity: t(`common:capacity.${capacity}`) })
          : t('sign.authenticateHint')}
      </Banner>
      <CheckTile
        id="agreed"
        label={t('sign.agree')}
        checked={form.values.agreed}
        onChecked={(agreed) => form.change({ agreed })}
      />
    </FormFrame>
  )
}
