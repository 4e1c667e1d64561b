import type { PackFrame } from '../../pack-content.js';

export const FRAME: PackFrame = {
  product: 'Speelruimte',
  title: 'Instemmingspakket',
  subtitle: 'Voor de ondernemingsraad en de functionaris gegevensbescherming',
  general: 'Algemeen, vóór een meting is gestart',
  contents: 'Inhoud',
  dated: (date) => `Stand van de teksten: ${date}`,
  notAdvice: 'Dit pakket is informatie, geen juridisch advies. De software heet buiten Nederland Leeway.',
};
