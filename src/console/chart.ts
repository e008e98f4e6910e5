import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** One row of bars: a name, a colour, a value per label. */
export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

/** A stacked bar chart as SVG text, drawn on the server: no script runs in the page. */
export function barChart(labels: readonly string[], series: readonly Series[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 720, height: 260 });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    grid: { left: 40, right: 12, top: 36, bottom: 28 },
    legend: { top: 0, left: 0, textStyle: { color: '#6b7785' } },
    xAxis: { type: 'category', data: [...labels], axisLabel: { color: '#6b7785' } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: '#6b7785' } },
    series: series.map((one) => ({
      type: 'bar',
      stack: 'all',
      name: one.name,
      itemStyle: { color: one.color },
      data: [...one.values],
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
