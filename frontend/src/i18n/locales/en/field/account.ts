const account = {
  account: {
    title: 'Me',
    username: 'Account',
    language: 'Language',
    openDesk: 'Open the desktop view',
  },
}
export default account
