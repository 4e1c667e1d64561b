/** A stylesheet as text: `import styles from './area.css' with { loader: 'text' }`. */
declare module '*.css' {
  const text: string;
  export default text;
}
