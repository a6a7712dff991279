const account = {
  account: {
    title: '我的',
    username: '账号',
    language: '语言',
    openDesk: '打开桌面版',
  },
}
export default account
