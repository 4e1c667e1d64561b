import password from './password.css' with { loader: 'text' };

/** Of the pages about one's own password. */
export const passwordStyles: readonly string[] = [password];
