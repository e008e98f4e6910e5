const rss = () => Math.round(process.memoryUsage.rss() / 1048576);
console.log('start', rss());
for (const m of process.argv.slice(2)) {
  const t = process.cpuUsage();
  await import(m);
  const c = process.cpuUsage(t);
  console.log(m, rss(), 'MB', Math.round((c.user + c.system) / 1000), 'ms');
}
console.log(JSON.stringify(process.memoryUsage()));
