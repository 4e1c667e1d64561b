import roundPieces from '../ui/round-pieces.css' with { loader: 'text' };
import promise from './promise.css' with { loader: 'text' };
import publicRound from './public-round.css' with { loader: 'text' };
import bandPicture from './band-picture.css' with { loader: 'text' };

/** Of all pages that are for everybody. */
export const transparencyStyles: readonly string[] = [roundPieces, promise, publicRound, bandPicture];
