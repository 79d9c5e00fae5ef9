/** A sheet that a feature loads when it is first used: Vite gives its address. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
