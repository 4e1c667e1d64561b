/** What a spreadsheet would take for a formula, or could be made to. */
export const FORMULAS = [
  '=HYPERLINK("https://evil.example";"klik")',
  '+31 6 12345678',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\uff1d1+1',
  "=cmd|' /C calc'!A0",
] as const;
