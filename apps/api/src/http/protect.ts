import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Headers for everything the api's origin serves: our own files only, in nobody's frame, no referrer.
 * @param ballotOrigin where the public pages fetch a round's directory, to compare it with what the api says, and whose
 * hidden frame collects credentials ahead
 */
export const protect = (https: boolean, ballotOrigin: string): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ballotOrigin],
        frameSrc: [ballotOrigin],
        manifestSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
