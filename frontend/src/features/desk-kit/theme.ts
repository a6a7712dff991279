import type { ThemeConfig } from 'antd'

/** A colour, size or font of tokens.css as it stands in the page; undefined leaves Ant Design's own. */
function token(name: string): string | undefined {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || undefined
}

/**
 * Ant Design in the application's own colours: read from the same CSS variables as the field tier, so that both tiers
 * change together. Texts that Ant Design greys out below a contrast of 4.5 : 1 get the palette's faint ink instead.
 */
export function deskTheme(): ThemeConfig {
  const ink = token('--ink')
  const faint = token('--ink-faint')
  const soft = token('--ink-soft')
  const navy = token('--navy')
  return {
    token: {
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      colorPrimary: navy,
      colorInfo: token('--accent'),
      colorLink: token('--accent'),
      colorLinkHover: navy,
      colorError: token('--danger'),
      colorWarning: token('--warning'),
      colorSuccess: token('--success'),
      colorText: ink,
      colorTextHeading: ink,
      colorTextSecondary: soft,
      colorTextTertiary: faint,
      colorTextQuaternary: faint,
      colorTextDescription: soft,
      colorTextPlaceholder: faint,
      colorTextDisabled: faint,
      colorIcon: soft,
      colorBorder: token('--line-strong'),
      colorBorderSecondary: token('--line'),
      colorBgLayout: token('--ground'),
      fontFamily: token('--font'),
      fontSize: 14,
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: 36,
    },
    components: {
      Table: {
        headerBg: token('--ground'),
        headerColor: soft,
        cellPaddingBlockMD: 10,
        cellPaddingInlineMD: 14,
        headerSortActiveBg: token('--ground'),
        headerSortHoverBg: token('--accent-soft'),
        bodySortBg: token('--paper'),
        rowHoverBg: token('--accent-soft'),
      },
      Tabs: { itemColor: soft, horizontalItemGutter: 28 },
      Descriptions: { labelColor: soft },
      Steps: { colorTextDescription: soft },
      Upload: { colorTextDescription: soft },
    },
  }
}
