import v8 from 'node:v8';
if (process.argv[2]) for (const f of process.argv.slice(2)) v8.setFlagsFromString(f);
let keep = [];
for (let i = 0; i < 3e6; i++) {
  keep.push({ a: i, b: 'x' + i });
  if (keep.length > 40000) keep = keep.slice(20000);
}
const s = v8.getHeapSpaceStatistics().find((x) => x.space_name === 'new_space');
console.log(
  process.argv.slice(2).join(' '),
  'new space',
  Math.round(s.space_size / 1048576),
  'rss',
  Math.round(process.memoryUsage().rss / 1048576) ||
    Math.round(process.memoryUsage.rss() / 1048576),
);
