export default Object.values(
  import.meta.glob<string>('../../../locales/es/*.ftl', { query: '?raw', import: 'default', eager: true }),
);
