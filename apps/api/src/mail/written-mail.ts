/** A mail as it is stored and sent: both parts say the same. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The one thing to do, on a line of its own. In HTML it is a button, with its address below it for all to see. */
export interface MailButton {
  readonly button: string;
  readonly link: string;
}

/** A sentence that ends in an address. */
export interface MailLink {
  readonly sentence: string;
  readonly link: string;
}

/** A sentence that stands out, such as the promise. */
export interface MailAside {
  readonly aside: string;
}

/** Words that readers compare with others, such as a fingerprint. */
export interface MailWords {
  readonly label: string;
  readonly words: string;
}

/** A paragraph, in which a line break stays one, or one of the above. */
export type MailPart = string | MailButton | MailLink | MailAside | MailWords;
