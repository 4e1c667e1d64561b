import type { PackFrame } from '../../pack-content.js';

export const FRAME: PackFrame = {
  product: 'Leeway',
  title: 'Consent pack',
  subtitle: 'For the works council and the data protection officer',
  general: 'General, before any round is launched',
  contents: 'Contents',
  dated: (date) => `Texts as of ${date}`,
  notAdvice:
    'This pack is information, not legal advice. It refers to Dutch law; the Dutch text is the leading one. In the Netherlands the software is called Speelruimte.',
};
