/** Runes everywhere in our own files; third-party components keep their own mode. */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
};
