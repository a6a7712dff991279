const field = {
  home: { title: '首页' },
}
export default field
