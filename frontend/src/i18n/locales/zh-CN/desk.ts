const desk = {
  nav: { title: '工作台' },
}
export default desk
