import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LoadError, useErrorText } from '@/api/load-error'
import { noticesQuery } from '@/api/notices'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import { CheckTile } from '@/shared/ui/inputs'
import { Loading, StateMessage } from '@/shared/ui/states'
import { NoticeItem } from './notice-item'
import styles from './notices.module.css'
import type { NoticesProps } from './tier'
import { useReading } from './use-reading'

/** What the person was told of: all of it, or what is unread. */
export function NoticeList({ tier, search, onSearch }: NoticesProps) {
  const { t } = useTranslation(['notices', 'common'])
  const errorText = useErrorText()
  const unread = search.unread ?? false
  const notices = useInfiniteQuery(noticesQuery(unread))
  const reading = useReading()
  const items = notices.data?.pages.flatMap((page) => page.items) ?? []
  const newest = items[0]
  const failed = reading.all.error ?? reading.one.error
  return (
    <div className={styles.notices}>
      <div className={styles.tools}>
        <CheckTile
          id="unread-only"
          label={t('notices:unreadOnly')}
          checked={unread}
          onChecked={(only) => onSearch(only ? { unread: true } : {})}
        />
        {newest && items.some((notice) => notice.readAt === null) && (
          <Button
            look="secondary"
            icon="check"
            busy={reading.all.isPending}
            onClick={() => reading.all.mutate(newest.id)}
          >
            {t('notices:markAll')}
          </Button>
        )}
      </div>
      {failed && (
        <Banner tone="danger" live>
          {errorText(failed)}
        </Banner>
      )}
      <p role="status" className="visually-hidden">
        {reading.all.isSuccess && t('notices:marked')}
      </p>
      {notices.isPending && <Loading rows={5} />}
      {notices.isSuccess && items.length === 0 && (
        <StateMessage icon="bell" title={t(unread ? 'notices:nothingUnread' : 'notices:nothingYet')}>
          {!unread && t('notices:nothingYetText')}
        </StateMessage>
      )}
      <ul className={styles.list}>
        {items.map((notice) => (
          <NoticeItem
            key={notice.id}
            notice={notice}
            tier={tier}
            onOpen={() => notice.readAt === null && reading.one.mutate(notice.id)}
          />
        ))}
      </ul>
      {notices.isError && (
        <LoadError
          error={notices.error}
          onRetry={() => void (notices.data ? notices.fetchNextPage() : notices.refetch())}
        />
      )}
      {notices.hasNextPage && !notices.isError && (
        <Button
          look="secondary"
          wide
          busy={notices.isFetchingNextPage}
          onClick={() => notices.fetchNextPage()}
        >
          {t('common:action.more')}
        </Button>
      )}
    </div>
  )
}
