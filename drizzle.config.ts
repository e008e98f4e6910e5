/**
 * For `npm run migration:new`: turns src/store/tables into a new folder of src/store/migrations.
 * The service applies those at start (src/store/migrate.ts); drizzle-kit is needed only by a developer.
 */
export default {
  dialect: 'postgresql',
  schema: './src/store/tables/*.ts',
  out: './src/store/migrations',
  breakpoints: true,
  strict: true,
};
