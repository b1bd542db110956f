const word = (words: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'i');

/** Things of which less is better beyond doubt, in English, where they may stand anywhere in the name. */
export const STRONG_EN = word([
  'rank(?:ing)?|dissatisf\\w+|illitera(?:cy|te)|uninsured|unanswered|unfilled|no-?shows?|failed|non-?compliances?|(?:pupils|students) (?:excluded|suspended|expelled)|missing (?:persons?|people|children)(?! (?:found|located|traced))|delinquen(?:cy|t)|contaminat(?:ed|ion)|deficienc(?:y|ies)|power cuts?|behind (?:schedule|plan)|(?:made|completed|finished|done) late|pending (?:cases?|applications?|claims?)',
  // Safety and health
  'stillbirths?|(?:people|persons|households|customers) affected|mortality|deaths?|fatal(?:ity|ities)?|died|suicides?|injur(?:y|ies|ed)|accidents?|incidents?|casualt(?:y|ies)|mishaps?|mis(?:handled|directed|routed|placed|classified)|crash(?:es)?|collisions?|derailments?|drownings?',
  'infections?|incidence|prevalence|re-?(?:admissions?|entries|referrals?)|falls(?= per| among| by| in (?:hospital|care))|(?:pressure )?ulcers?|obesity|overweight|underweight|stunt(?:ing|ed)|wasted children|malnutrition|hunger|food insecurity|illness(?:es)?|overdoses?|(?:teen(?:age)?|adolescent|under[- ]?1[5-9])s? (?:pregnanc(?:y|ies)|conceptions?|births?|fertility)|killed|mix-?ups?|missed \\w+',
  '(?:c\\.? ?diff(?:icile)?|clostridi\\w+ difficile|mrsa|mssa|e\\. ?coli|norovirus|measles|malaria|dengue|cholera|tb|tuberculosis|hiv|hepatitis|covid(?:-19)?|influenza|flu|salmonella|legionella|pertussis|rabies) (?:\\w+ )?(?:cases?|outbreaks?)|bacter(?:a|e)emias?',
  // Law
  'crimes?|criminals?|recidivism|re-?offending|burglar(?:y|ies)|thefts?|robber(?:y|ies)|homicides?|murders?|assaults?|offen[cs]es?|antisocial|vandalism|victimi[sz]ation|escapes?|desertions?|evasion|frauds?|corruption|violations?|breach(?:es)?|misconduct|illegal \\w+|open defecation|child (?:labou?r|marriages?)|abuse cases?',
  // Service and staff
  'complaints?|grievances?|turnover (?:rate|of staff)|(?:staff|employee|nurse|teacher|labou?r|workforce|voluntary|officer) turnover|attrition|drop(?:s|ped)?[- ]?outs?|drop-?out rate|churn|absen(?:t|ce|ces|tees?|teeism)|truan(?:cy|ts?)|sick(?:ness)? (?:leave|days?|absence)|lost time|strikes?|redundanc(?:y|ies)|layoffs?|grade (?:repetition|retention)|early (?:school )?leavers?|resignations?|low birth weight|below (?:basic|minimum)|exclusions?|suspensions?|NEET|unemploy(?:ment|ed)|underemploy(?:ment|ed)|poverty|homeless(?:ness)?|rough sleepers?|evictions?|temporary accommodation|inequality|gini',
  // Works, machines, water and power
  'leak(?:s|ed|ing)?|leakage|lost|loss|losses|outages?|downtime|stoppages?|blockages?|overflows?|flood(?:s|ed|ing)?(?! (?:defen[cs]es?|protection|control|warnings?|insurance|barriers?))|potholes?|breakdowns?|breaks(?= per|$)|bursts?|interruptions?|disruptions?|cancell?ations?|cancelled|failures?|congestion|non-?revenue|oil spills?|deforest(?:ed|ation)|wildfires?|particulates?|PM ?2\\.5|disrepair|(?:in )?poor condition|deficient|substandard|overcrowd(?:ed|ing)|boil water|false alarms?|idle time|bounce rate|latency|(?:phishing )?click rate|queue length',
  // Quality, dates and money
  'defects?|defective|bugs?|rework|scrap|errors?|error rate|improper payments?|overpayments?|delays?|delayed|late (?:payments?|deliver(?:y|ies)|filings?|arrivals?)|(?:shipped|paid|delivered) late|overdue|backlogged|outstanding|open (?:\\w+ )?(?:findings|issues|defects|tickets|actions|incidents|recommendations)|arrears|backlogs?|unresolved|uncollected|unpaid|unplanned|unmet|older than|overturned|shortages?|shortfalls?|shrinkage|spoilage|wastage|bad debts?|write-?offs?|default(?:s| rate)|downgrades?|warranty claims?|damaged|stolen|not (?:achieved|met)|abandon(?:ed|ment)|at risk|threatened species|insolvenc(?:y|ies)|bankruptc(?:y|ies)|overspend\\w*|expired|stock-?outs?|exceedances?|unsold|dropped calls|gap',
]);

/** The same where it is likely, but some reports want more of it. */
export const WEAK_EN = word([
  '(?:distance|travel(?:ling)? time|walk(?:ing)? (?:time|distance)) to (?:the |their )?(?:nearest|closest)|costs?|expenses?|emissions?|carbon|consumption|waste|landfill|(?:energy|carbon|emissions?|water|waste|GHG|greenhouse gas|electricity|fuel) (?:use )?intensity|plastic use|noise|pollution|concentration|spills?|debt|debt-to-\\w+|deficit|inflation|overtime|overruns?|vulnerabilit(?:y|ies)(?! (?:assessments?|scans?|management))|(?<!(?:renewable|green|clean|solar|recycled|efficient) )(?:energy|water|electricity|fuel|paper|pesticide|antibiotic) use|(?:pupils|students) per teacher|pupil[- ]teacher ratio|student[- ](?:teacher|faculty) ratio|smoking|closures?|vacant \\w+|air quality index|first-time entrants|days exceeding|more than|longer than',
  '(?:support|help ?desk|service desk|it) tickets?|tickets (?:raised|opened|logged)|bypass(?:ed|ing)|duplicat(?:es?|ed|ions?)|dead (?!sea|lift)\\w+|orphaned (?:records?|files?|assets?|pages?|accounts?|wells?)|unused|stale|obsolete|broken (?!hill)\\w+',
]);

/** What turns it round before such a word: fewer are asked for, or something is done about them. */
export const TURNED_BEFORE_EN = word([
  'satisfaction|reduc\\w+|decreas\\w+|declin\\w+|fewer|less|sav(?:ed|ings?)|avoid\\w*|avert\\w*|prevent\\w*|protected|resolv\\w+|handl\\w+|investigat\\w+|clear\\w+|detect\\w+|repair\\w*|fix(?:es|ed|ing)?(?!-)|screen\\w+|treat\\w+|recover\\w*|(?<!non-)recycl\\w+|between|without|zero|free of|free from|alternatives? to|(?:lifted|moved) out of|exit(?:ed|ing)|escap(?:ed|ing)',
]);
/** What turns it round behind: complaints answered, potholes filled, crime clearance, accident prevention. */
export const TURNED_BEHIND_EN = word([
  'reduc\\w+|decreas\\w+|declin\\w+|collected|corrected|correction|rectified|abated|returned to|brought back|patched|protected|mitigated|remediated|restored|satisfaction|cessation|housed|rehoused|placed|into (?:work|employment|housing)|saved|savings?|avoid\\w*|avert\\w*|prevent\\w*|resolv\\w+|resolution rate|settled|answered|closed|handled|investigated|clear(?:ed|ance)|solved|recovered|recovery|detected|repaired|fixed|filled|removed|seizures?|seized|notif\\w+|traced|cured|diverted(?= from)|surrendered|supported|helped|assisted|screened|treated|trained|training|awareness|within|on time|(?<!non-)recycl\\w+|management|programs?|programmes?|plans?|strateg(?:y|ies)|effectiveness|benefit(?= ratio)',
]);
export const FREE_EN = /-free\b/i;
/** Readmissions within 30 days are what is counted; complaints within target, and answered within 10 days, are not. */
export const COUNTED_WITHIN_EN = /^(?:\s(?:rates?|cases?))?\s+within\s+(?:the\s+)?(?:first\s+)?\d/i;

/** Things of which nobody knows whether more are wanted. */
export const EITHER_EN = word([
  'occupancy|vacanc(?:y|ies)(?= rate|$)|arrests?|enquir(?:y|ies)|inquiries|requests?|detections|pleas?|class size|(?:loans?|loan portfolio|credit|bonds?|mortgages?) outstanding|outstanding (?:loans?|credit|bonds?)|(?:deficienc|vulnerabilit)(?:y|ies) (?:found|identified)|refunds?|appeals? (?:dismissed|received|lodged|filed|upheld)|(?:tickets|citations) issued|return rate|interest rates?|prices?|population growth|number of employees$|headcount|warnings issued|near miss(?:es)?(?: reported)?|abuse reports?|children in care|invasive species|reports of|reports received|fines?|penalt(?:y|ies)|variability|inventory (?:level|days)|stock (?:level|days)|waste collected|(?:crime|incident|harassment|bullying) reports?|spend(?:ing)?(?=$| on| per)|expenditure|days cash on hand',
]);

/** What others spend here: an income, and no cost. */
export const SPENT_BY_OTHERS_EN =
  /\b(?:touris[mt]|visitors?|guests?|travell?ers?|delegates?|shoppers?)(?:['’]s|s['’]?)? (?:spend(?:ing)?|expenditure)\b|\b(?:spend(?:ing)?|expenditure) (?:by|from|of) (?:[\w-]+ ){0,3}(?:tourists?|visitors?|guests?|travell?ers?|delegates?|customers?|markets?)\b/i;

/** What sounds unwanted: of such a thing more is not taken for better, though nobody knows it. */
export const SOUNDS_BAD_EN = word([
  'un(?!i|der|it|til|qualified audit)\\w{3,}|mis(?!s|sion)\\w{3,}|mal(?!l)\\w{4,}|over(?!all|sight|seas|view)\\w{3,}|under(?!stand|grad|ground|tak|way|writ)\\w{3,}|non-?\\w{3,}|excess\\w*|exceed(?:s|ing)',
  'without|below|late|lost|dropped|returned|returns|empty|excess|bad|poor|low(?![- ](?:income|carbon|cost|emission))|worst|risks?|threat\\w*|fail\\w*|hazard\\w*|toxic|spam|erosion|withdraw\\w*|reject\\w*|denied|denials?|refus\\w*|discharges?|fires?(?! (?:drills?|safety|stations?|inspections?|training|extinguishers?|alarms?|prevention|protection|exercises?|hydrants?|engines?))|diverted|leaving|illegal|harm\\w*|abuse\\w*|bull(?:y|ies|ying|ied)|violen\\w*|dwell|end of life|recalls?|contraband|jail|prison\\w*|dock|victims?|weapons?|debts?|disease|qualified audit|pests?|gangs?|drugs?',
]);

/** A share of what is done by a time that the name itself gives. */
export const PLEDGE_EN =
  /\b(?:issue|reply|respond|answer|process|complete|conclude|approve|decide|deliver|repair|resolve|acknowledge|inspect|publish|pay|restore|attend|serve|settle)(?:d|s|ed|ing)?\b.{1,60}\b(?:within|on the same day|on time|by the (?:due date|deadline))\b/i;
export const PLEDGE_BROKEN_EN = /\b(?:not|never|fail\w*|late|exceed\w*|beyond|more than|longer than|over)\b/i;

/** What an office itself does, counted: visits made, people trained, sessions held. */
export const DONE_EN =
  /\b(?:visits|inspections|patrols|sessions|workshops|courses|seminars|audits|calls|meetings|events|screenings|interviews) (?:made|paid|held|conducted|carried out|delivered|completed|run)\b|\b(?:people|persons|staff|teachers|officers|farmers|nurses|volunteers|participants|students|jobseekers|women|men|youths?|adults) (?:re)?(?:trained|placed(?: in(?:to)? (?:work|jobs|employment))?|coached|mentored|reached)\b/i;

export const TIME_EN =
  /\b(?:days?|hours?|minutes?|weeks?|months?|time) (?:to|taken|for|from|until|before|waited|of waiting)\b|\b(?:response|disposal|decision|re-?let(?:ting)?|void|on-?boarding|set-?up|start-?up|download|build|deployment|mobili[sz]ation|assessment|registration|answering|hand-?over|restoration|clearance|processing|wait(?:ing)?|handling|hiring|load|loading|commut(?:e|ing)|turn-?around|lead|cycle|resolution|settlement|repair|recovery|travel|queue|arrival|delivery|approval|dwell) times?\b|\bwaiting\b|\bwait\b|\bdays sales outstanding\b|\b(?:debtor|creditor|receivables?|collection) days\b|\bmean time to\b|\bturn-?around\b|\bspeed of answer\b|\bprocessing days\b|\blength of stay\b/i;
export const TIME_WELL_USED_EN = /\btime between failures?\b|\btraining\b|\bopening\b|\bvolunteer/i;
/** A share of what was done in time: more is better, whatever it took. */
export const IN_TIME_EN = /\b(?:within|under|less than|at most|no more than|on time)\b/i;
/** What was not done is not turned round: complaints not resolved. */
export const NOT_DONE_EN = /\b(?:not|never|(?:yet|still) to be|awaiting)\b/i;
/** What is asked of time itself: to be saved, or cut. */
export const TIME_CUT_EN = /\b(?:reduc\w+|decreas\w+|sav(?:ed|ings?)|cut)\b/i;
/** What says that something is not there, before what is missed. */
export const LACKED_EN =
  /\b(?:without|not|never|lacking|lacks?)\s|\bnon-(?!profit|governmental|stop|fatal|native)/i;
export const WANTED_EN =
  /\b(?:satisf\w+|coverage|on[- ]time|compliance|compl(?:y|ies|ied|ying)|(?<!non-)revenues?|income|participants?|trained|training|attendance|completed|availability|uptime|access|enrol\w+|visits?|visitors?|graduat\w+|inspections?|number of|increas\w+|improv\w+|renewables?|connected(?= to\b)|connections|recommend\w*|vaccinat\w+|immuni[sz]\w+|literacy|certified|accredit\w+|electrified|staff retention|pass rate|success rate|good condition|engagement|planted|reforest\w+|recycled|recycling|breastfe\w+|screened|served|beneficiar(?:y|ies)|volunteers?|apprentic\w+|scholarships?|employment rate|on schedule|on budget|sanitation|safe water|(?:women|female) (?:share|representation|leaders?|managers?))\b|(?:%|\bpercent(?:age)?) positive\b|\bpositive (?:feedback|reviews?|ratings?|responses?|experience|outcomes?)\b/i;
