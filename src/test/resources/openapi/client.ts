// A frontend in small: asks every path of Answers and uses what it gets by its declared type.
// Called with the address below which the endpoints are; prints one line for each path.
import type { Answers, Asset, RelatedItem } from "./partnerships";

declare const process: { argv: string[] };
declare const console: { log(line: string): void };

type Answered = { ok: boolean; status: number; json(): Promise<unknown> };
declare function fetch(address: string, options: object): Promise<Answered>;

const base = process.argv[2];
// The checks and the desk answer editors only.
const options = {
  headers: { Authorization: "Basic c3VwZXJ1c2VyOnN1cGVydXNlcg==", Accept: "application/json" },
};

async function ask<P extends keyof Answers>(path: P, item = "", query = ""): Promise<Answers[P]> {
  const [type, ...rest] = item.split("/");
  const below = path.replace("{type}", type).replace("{path}", rest.join("/"));
  const response = await fetch(base + below + "?lang=de" + query, options);
  if (!response.ok) {
    throw new Error(`${below} answered ${response.status}`);
  }
  return (await response.json()) as Answers[P];
}

function print(path: keyof Answers, found: string | number | undefined): void {
  console.log(`${path}\t${found}`);
}

function link(image: Asset | string | undefined): string {
  return typeof image === "object" ? image["@link"] : "no image";
}

function teaser(item: RelatedItem): string {
  const why = (item.reasons ?? []).map(({ text, share }) => `${text} ${share.toFixed(2)}`).join();
  return `${item.origin} ${item.type} ${item.title} ${item.image?.alt} (${item.reason}: ${why})`;
}

const reports = await ask("/event-reports/v1", "", "&limit=3");
print("/event-reports/v1", reports.total);
const name = "event-reports" + reports.results[0]["@path"];

const report = await ask("/event-reports/v1/{path}", name);
const partners = (report.partners ?? []).map((each) =>
  typeof each === "object" ? each.name : each,
);
const first = report.sections?.["sections0"]?.heading;
print("/event-reports/v1/{path}", `${report.title} ${first} ${partners} ${link(report.image)}`);

const news = await ask("/news-teasers/v1");
print("/news-teasers/v1", news.results.length);
const message = await ask("/news-teasers/v1/{path}", "news-teasers" + news.results[0]["@path"]);
const goals: number[] = (message.sdgs ?? []).map(Number);
print("/news-teasers/v1/{path}", `${message.date.slice(0, 4)} ${message.targetType} ${goals}`);

const profiles = await ask("/partnership-profiles/v1");
print("/partnership-profiles/v1", profiles.total);
const profile = await ask("/partnership-profiles/v1/{path}", "partnership-profiles/gavi");
print("/partnership-profiles/v1/{path}", `${profile.name} ${profile.contact?.email}`);

const related = await ask("/related/v1/{type}/{path}", name, "&explain=true");
print("/related/v1/{type}/{path}", related.results.map(teaser).join("; "));

const checks = await ask("/checks/v1");
print("/checks/v1", checks.counts.severe + checks.counts.warning + checks.counts.hint);
print("/checks/v1/{type}", (await ask("/checks/v1/{type}", "news-teasers")).items);
const findings = (await ask("/checks/v1/{type}/{path}", name)).findings;
print("/checks/v1/{type}/{path}", findings.map((each) => each.mark?.text ?? each.check).join());

const items = await ask("/desk/v1/items", "", "&q=wasser&limit=2");
const dots = (await ask("/desk/v1/neighbourhood/{type}/{path}", name)).ties.map((tie) => tie.score);
print("/desk/v1/items", items.results.map((each) => each.languages.join("+")).join());
print("/desk/v1/neighbourhood/{type}/{path}", dots.map((score) => score.toFixed(2)).join());
const edited = await ask("/desk/v1/items/{type}/{path}", name);
const pinned = edited.overrides.map((each) => `${each.action} ${each.item?.title}`);
print("/desk/v1/items/{type}/{path}", edited.editable ? pinned.join() : edited.workspace);
const site = await ask("/desk/v1/site");
print("/desk/v1/site", site.types?.["event-reports"]?.coverage ?? site.done);

const data = await ask("/feeds/v1/{type}/{path}", name, "&format=jsonld");
print("/feeds/v1/{type}/{path}", data["@type"]);

const api = await ask("/openapi/v1/openapi.json");
print("/openapi/v1/openapi.json", String(api["openapi"]));
