import { useTranslation } from 'react-i18next'
import { useMe } from '@/auth/me'
import { useSession } from '@/auth/session-context'
import { chooseLanguage } from '@/i18n'
import { type Language, languageNames, languages } from '@/i18n/languages'
import { Button } from '@/shared/ui/button'
import { RadioTiles } from '@/shared/ui/inputs'
import { Card, Facts, PageHeader } from '@/shared/ui/page'

/** Who I am here, in which language, and the way out. */
export function AccountPage({ onOpenDesk }: { onOpenDesk: () => void }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const me = useMe()
  const session = useSession()
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Card title={me.name}>
        <Facts
          items={[
            [t('account.username'), me.username],
            ...me.memberships.map(({ organisation, role, post }): [string, string] => [
              post ? t(`common:post.${post}`) : t(`common:role.${role}`),
              organisation.name,
            ]),
          ]}
        />
      </Card>
      <Card>
        <RadioTiles
          id="language"
          label={t('account.language')}
          value={i18n.language}
          onValue={(language) => chooseLanguage(language as Language)}
          options={languages.map((language: Language) => ({
            value: language,
            label: languageNames[language],
          }))}
        />
      </Card>
      <Button look="secondary" icon="desk" wide onClick={onOpenDesk}>
        {t('account.openDesk')}
      </Button>
      <Button look="danger" icon="exit" wide onClick={() => session.signOut()}>
        {t('common:session.signOut')}
      </Button>
    </>
  )
}
