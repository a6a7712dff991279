const paths = {
  home: 'M4 11.5 12 5l8 6.500M6 10v9h12v-9M10 19v-5h4v5',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  plus: 'M12 5v14M5 12h14',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.500 20a7.500 7.500 0 0 1 15 0',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.500 2',
  alert: 'M12 3.500 22 20.500H2L12 3.500ZM12 10v4.500M12 17.500h.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5M12 8h.01',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  camera: 'M4 8h3.500L9 5.500h6L16.500 8H20v11H4V8ZM12 16.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z',
  image: 'M4 5h16v14H4V5Zm0 11 4.500-4.500L13 16l3-3 4 4M15.500 9.500h.01',
  back: 'm14.500 5.500-6.500 6.500 6.500 6.500',
  forward: 'm9.500 5.500 6.500 6.500-6.500 6.500',
  close: 'M6 6l12 12M18 6 6 18',
  flag: 'M6 21V4m0 0h12l-2.500 4.500L18 13H6',
  repeat: 'M17 3l3 3-3 3M4 11V9a3 3 0 0 1 3-3h13M7 21l-3-3 3-3M20 13v2a3 3 0 0 1-3 3H4',
  pen: 'm4 20 .8-4L16 4.800 19.200 8 8 19.200 4 20Z',
  shield: 'M12 3 5 6v5.500c0 4.500 3 7.500 7 9.500 4-2 7-5 7-9.500V6l-7-3ZM9 12l2.200 2.200L15.500 10',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM15.500 15.500 20.500 20.500',
  filter: 'M4 6h16M7 12h10M10 18h4',
  pin: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11ZM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  desk: 'M3.500 5h17v11h-17V5ZM9 20h6M12 16v4',
  phone: 'M7.500 3h9v18h-9V3ZM11 18h2',
  language:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5.500 5 12.500 0 18M12 3c-5 5.500-5 12.500 0 18',
  exit: 'M14 4H5v16h9M10 12h11m-3.500-3.500L21 12l-3.500 3.500',
  chart: 'M4 20h16M7 16.500v-5M12 16.500V5M17 16.500V9',
  calendar: 'M4 6h16v14H4V6ZM4 10.500h16M8 3.500V7M16 3.500V7m-7.500 8 2.500 2.500 4.500-4.500',
  upload: 'M12 16V5m-4.500 4.500L12 5l4.500 4.500M4.500 16v4h15v-4',
  download: 'M12 4v11m-4.500-4.500L12 15l4.500-4.500M4.500 16v4h15v-4',
  building: 'M5 20.500V4h10v16.500M15 10h4v10.500M3 20.500h18M8.500 8h3M8.500 12h3M8.500 16h3',
  people:
    'M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3 19.500a6 6 0 0 1 12 0M16 4.800a3.500 3.500 0 0 1 0 6.400M17.500 14.500a6 6 0 0 1 3.500 5',
  bell: 'M12 3a6 6 0 0 0-6 6v4.500L4 17h16l-2-3.500V9a6 6 0 0 0-6-6ZM9.500 17a2.500 2.500 0 0 0 5 0',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
} as const

export type IconName = keyof typeof paths

/** A line icon beside a text. It carries no meaning alone, so screen readers skip it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
