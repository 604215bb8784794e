import TwoslashFloatingVue from "@shikijs/vitepress-twoslash/client";
import "@shikijs/vitepress-twoslash/style.css";
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { defineAsyncComponent } from "vue";
import "./style.css";
import SiteChart from "./SiteChart.vue";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.use(TwoslashFloatingVue);
    app.component("SiteChart", SiteChart);
    app.component(
      "SitePlayground",
      defineAsyncComponent(() => import("./SitePlayground.vue")),
    );
  },
};

export default theme;
