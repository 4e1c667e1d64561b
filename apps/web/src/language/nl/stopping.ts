export const stopping = {
  title: 'Deze meting stoppen',
  text: 'Zolang ze niet open is, kun je deze meting stoppen. Wie per e-mail is uitgenodigd, krijgt een mail dat ze niet doorgaat; wie een kaart trekt, hoort het van jou. Na de opening kan dat niet meer: er kunnen dan antwoorden zijn ingeleverd.',
  button: 'Deze meting stoppen…',
  confirmTitle: '“{{name}}” stoppen?',
  confirmText:
    'De sleutels van deze meting worden vernietigd en wie per e-mail is uitgenodigd, krijgt een mail dat ze niet doorgaat. Groepen met kaarten vertel je het zelf. Terugdraaien kan niet; een nieuwe meting starten wel.',
  confirm: 'Stoppen',
  busy: 'Stoppen…',
  underWay:
    'Deze meting wordt gestopt. Dat duurt een paar tellen. Komt de telling er voor de opening niet aan toe, dan gaat de meting door.',
  station: 'Gestopt',
  stationText: 'Voor de opening. Er is geen antwoord aangenomen, en de sleutels zijn vernietigd.',
  mail: 'Mail dat ze niet doorgaat',
};
