/* Made from openapi.json, beside which it is served. */

export interface Asset {
  "@name": string;
  "@path": string;
  "@id": string;
  "@link": string;
  metadata: AssetMetadata;
}

export interface AssetMetadata {
  fileName: string;
  mimeType: string;
  fileSize: number;
  width?: number;
  height?: number;
  type?: string;
  format?: string;
  title?: string;
  caption?: string;
  rights?: string;
  creator?: Array<string>;
  contributor?: Array<string>;
  language?: Array<string>;
  date?: string;
  created?: string;
  modified?: string;
}

export interface CheckCounts {
  severe: number;
  warning: number;
  hint: number;
}

export interface CheckFinding {
  "@path": string;
  "@id": string;
  type: "event-reports" | "news-teasers" | "partnership-profiles";
  check: "unresolved-note" | "glued-words" | "missing-alt" | "meaningless-alt" | "dead-reference" | "malformed-url" | "missing-report" | "promised-link" | "missing-translation" | "untranslated-field" | "too-long" | "no-topic" | "no-sdg" | "doubled-title";
  severity: "hint" | "warning" | "severe";
  field?: string;
  language?: string;
  mark?: CheckMark;
  message: string;
  advice: string;
}

export interface CheckMark {
  text: string;
  offset: number;
  excerpt: string;
  excerptOffset: number;
}

export interface ChecksAnswer {
  items: number;
  counts: CheckCounts;
  findings: Array<CheckFinding>;
}

export interface DeskItemAnswer {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  type: string;
  kicker?: string;
  title?: string;
  date?: string;
  languages: Array<string>;
  editable: boolean;
  overrides: Array<DeskOverride>;
  workspace: string;
  overridesNode: DeskOverridesNode;
}

export interface DeskItemsAnswer {
  total: number;
  results: Array<DeskTeaser>;
}

export interface DeskNeighbourhoodAnswer {
  items: Array<DeskTeaser>;
  ties: Array<DeskTie>;
}

export interface DeskOverride {
  "@name": string;
  "@path": string;
  action?: string;
  bothWays: boolean;
  reference?: string;
  item?: DeskTeaser;
}

export interface DeskOverridesNode {
  "@path": string;
  "@nodeType": string;
  exists: boolean;
  itemTypes: Record<string, string>;
}

export interface DeskSiteAnswer {
  state: "ready" | "computing";
  done: number;
  items: number;
  coverage?: number;
  short?: Array<DeskTeaser>;
  shortTotal?: number;
  orphans?: Array<DeskTeaser>;
  orphansTotal?: number;
  frequent?: Array<DeskTeaser>;
  types?: Record<string, TypeFigures>;
}

export interface DeskTeaser {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  type: "event-reports" | "news-teasers" | "partnership-profiles";
  kicker?: string;
  title?: string;
  date?: string;
  languages: Array<string>;
  score?: number;
  results?: number;
  count?: number;
}

export interface DeskTie {
  from: number;
  to: number;
  score: number;
}

export interface ErrorAnswer {
  error: {
    code: string;
    message: string | null;
  };
}

export interface EventReport {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  kicker?: string;
  title: string;
  lead: string;
  body?: string;
  sections?: {
    "@name": string;
    "@path": string;
    "@id": string;
    "@nodeType": string;
    "@nodes": Array<string>;
    [child: `sections${number}`]: EventReportSection;
  };
  startDate: string;
  endDate?: string;
  format?: "online" | "in-person" | "hybrid";
  location?: string;
  occasion?: string;
  campaign?: string;
  participants?: number;
  organisers?: Array<PartnershipProfileReference | string>;
  partners?: Array<PartnershipProfileReference | string>;
  speakers?: {
    "@name": string;
    "@path": string;
    "@id": string;
    "@nodeType": string;
    "@nodes": Array<string>;
    [child: `speakers${number}`]: EventReportSpeaker;
  };
  recordingUrl?: string;
  recordingNote?: string;
  image?: Asset | string;
  imageAlt?: string;
  imageCredit?: string;
  documents?: Array<Asset | string>;
  topics?: Array<Topic | string>;
  sdgs?: Array<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17">;
  regions?: Array<"global" | "africa" | "asia-pacific" | "europe" | "eastern-europe-central-asia" | "latin-america-caribbean" | "middle-east-north-africa" | "north-america">;
  seoTitle?: string;
  seoDescription?: string;
}

export interface EventReportReference {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  kicker?: string;
  title: string;
  lead: string;
  startDate: string;
  image?: Asset | string;
  imageAlt?: string;
}

export interface EventReportResults {
  total: number;
  offset: number;
  limit: number;
  results: Array<EventReport>;
}

export interface EventReportSection {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  heading: string;
  text: string;
}

export interface EventReportSpeaker {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  name: string;
  role?: string;
  organisation?: string;
}

export interface NewsTeaser {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  kicker?: string;
  title: string;
  text: string;
  date: string;
  validUntil?: string;
  image?: Asset | string;
  imageAlt?: string;
  targetType?: "eventReport" | "partnershipProfile" | "url";
  targetEventReport?: EventReportReference | string;
  targetPartnershipProfile?: PartnershipProfileReference | string;
  targetUrl?: string;
  partnerships?: Array<PartnershipProfileReference | string>;
  topics?: Array<Topic | string>;
  sdgs?: Array<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17">;
  regions?: Array<"global" | "africa" | "asia-pacific" | "europe" | "eastern-europe-central-asia" | "latin-america-caribbean" | "middle-east-north-africa" | "north-america">;
}

export interface NewsTeaserResults {
  total: number;
  offset: number;
  limit: number;
  results: Array<NewsTeaser>;
}

export interface PartnershipProfile {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  name: string;
  acronym?: string;
  aliases?: Array<string>;
  kind?: "multi-stakeholder-partnership" | "initiative" | "network" | "organisation";
  summary: string;
  description?: string;
  founded?: number;
  headquarters?: string;
  memberGroups?: Array<"government" | "private-sector" | "civil-society" | "academia" | "international-organisation">;
  memberCount?: number;
  website?: string;
  logo?: Asset | string;
  logoAlt?: string;
  lessons?: {
    "@name": string;
    "@path": string;
    "@id": string;
    "@nodeType": string;
    "@nodes": Array<string>;
    [child: `lessons${number}`]: PartnershipProfileLesson;
  };
  contact?: PartnershipProfileContact;
  topics?: Array<Topic | string>;
  sdgs?: Array<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17">;
  regions?: Array<"global" | "africa" | "asia-pacific" | "europe" | "eastern-europe-central-asia" | "latin-america-caribbean" | "middle-east-north-africa" | "north-america">;
}

export interface PartnershipProfileContact {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  name?: string;
  email?: string;
}

export interface PartnershipProfileLesson {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  heading: string;
  text: string;
}

export interface PartnershipProfileReference {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  name: string;
  acronym?: string;
  kind?: "multi-stakeholder-partnership" | "initiative" | "network" | "organisation";
  summary: string;
  website?: string;
  logo?: Asset | string;
  logoAlt?: string;
}

export interface PartnershipProfileResults {
  total: number;
  offset: number;
  limit: number;
  results: Array<PartnershipProfile>;
}

export interface RelatedAnswer {
  indexing?: boolean;
  results: Array<RelatedItem>;
  with?: RelatedExplanation;
}

export interface RelatedExplanation {
  rank?: number;
  rule: "listed" | "self" | "hidden" | "expired" | "type" | "duplicate" | "otherLanguage" | "belowMinimum" | "limit";
  text: string;
  result?: RelatedItem;
}

export interface RelatedImage {
  "@link": string;
  alt: string;
}

export interface RelatedItem {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  type: "event-reports" | "news-teasers" | "partnership-profiles";
  kicker?: string;
  title?: string;
  teaser?: string;
  date?: string;
  image?: RelatedImage;
  language: string;
  score: number;
  origin: "pinned" | "computed" | "fallback";
  reason?: string;
  reasons?: Array<RelatedReason>;
}

export interface RelatedReason {
  signal: "pin" | "text" | "topics" | "sdgs" | "regions" | "partnerships" | "mention" | "link" | "time";
  text: string;
  values: Array<string>;
  share: number;
}

export interface StructuredData {
  "@context": string;
  "@id": string;
  url: string;
  "@type": "Event" | "NewsArticle" | "Organization";
  [other: string]: unknown;
}

export interface Topic {
  "@name": string;
  "@path": string;
  "@id": string;
  "@nodeType": string;
  "@nodes": Array<string>;
  name?: string;
  displayName?: string;
}

export interface TypeFigures {
  items: number;
  coverage: number;
  orphans: number;
}

/** What is answered in JSON, by the path below the server's URL. */
export interface Answers {
  "/checks/v1": ChecksAnswer;
  "/checks/v1/{type}": ChecksAnswer;
  "/checks/v1/{type}/{path}": ChecksAnswer;
  "/desk/v1/items": DeskItemsAnswer;
  "/desk/v1/items/{type}/{path}": DeskItemAnswer;
  "/desk/v1/neighbourhood/{type}/{path}": DeskNeighbourhoodAnswer;
  "/desk/v1/site": DeskSiteAnswer;
  "/event-reports/v1": EventReportResults;
  "/event-reports/v1/{path}": EventReport;
  "/feeds/v1/{type}/{path}": StructuredData;
  "/news-teasers/v1": NewsTeaserResults;
  "/news-teasers/v1/{path}": NewsTeaser;
  "/openapi/v1/openapi.json": Record<string, unknown>;
  "/partnership-profiles/v1": PartnershipProfileResults;
  "/partnership-profiles/v1/{path}": PartnershipProfile;
  "/related/v1/{type}/{path}": RelatedAnswer;
}
