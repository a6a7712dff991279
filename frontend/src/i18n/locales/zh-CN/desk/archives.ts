const archives = {
  open: '导出档案包',
  title: '档案包：{{name}}',
  about:
    '一个 ZIP 文件：隐患清单、已封存的每周明细表及扫描件、已销号隐患的对比照、全部照片（不含拍摄位置）、事件链，以及脱离系统也能核对的校验材料。',
  personal: '档案包含有个人信息，请按本单位规定保管。生成后保留 7 天，只有您能下载。',
  build: '生成档案包',
  mine: '已生成的档案包',
  none: '还没有为此生成过档案包',
  progress: '档案包的进度',
  packed: '已装入 {{done}} / {{total}} 个文件',
  stop: '停止',
  download: '下载',
  facts: '{{files}} 个文件，{{size}}，保留至 {{until}}',
  missing_other: '{{count}} 个文件缺失或损坏，包内 proof/manifest.ndjson 逐一列出',
  letGo: '已过保存期限',
  digest: 'SHA-256：{{sha256}}',
}
export default archives
