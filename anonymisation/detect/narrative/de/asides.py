"""What is told of a person in passing, in German: deeds to the end of the clause, trades, age, marks."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "offence",
        """
        (verurteilt|haft|jahre|jahren|monate|monaten|strafe|freiheitsstrafe|saß|sitzt|gesessen|verhaftet|angeklagt|
            bekam|vorstrafe|vorstrafen) [^ @stop colon]{0,4} wegen « (?!(der|ihm|ihr|seiner|ihrer|des|terrorismus|
            mitgliedschaft|unterstützung))%cl »
        (er|sie|die|der) (hat|hatte|hatten|haben) « (?!(es|das|sich|auch|noch|nicht|uns))[^ @stop , und aber]{1,7}
            (angezündet|gestohlen|überfallen|verbreitet|geteilt|übersetzt|gefilmt|geschmuggelt|verprügelt|
            niedergestochen|beschossen|bedroht|zerstört|beschmiert|gesprengt|angeworben|versteckt|gefälscht|erstochen|
            entführt|angegriffen|geworfen|verkauft|zusammengeschlagen) »
        « (brandanschlag|brandstiftung|überfall|anschlag|einbruch|sprengstoffanschlag|messerangriff|angriff) (in|auf|
            bei|gegen|an) (der|die|das|den|dem|ein|eine|einen|einem|einer)? @c{1,2} ((in|auf|an|von|vor) %short)? »
        """,
    ),
    *rules(
        "occupation",
        """
        (möchte|will|wollte|wird|wurde|war|ist|gelernter|gelernte|als|früher|ehemaliger|lernt|lernte) (gern|gerne|
            einmal|wieder|jetzt)? « (@occ|@rareocc|@soldier|konditor) ((in|bei|auf|am|im|an) %short)? » (?=[werden
            gearbeitet ; , @stop und in bei])
        (arbeitet|arbeitete|gearbeitet|ausbildung|lehre|umschulung|stelle|job|angestellt) (als|zum|zur) (ein|eine|
            einen)? « (?!(team|gruppe|mentor|brücke))@c{1,2} ((in|bei|auf|am|im|an) %short)? »
        « (verlegt|verlegte|repariert|reparierte|verkauft|verkaufte|züchtet|züchtete|fährt|fuhr|schert|melkt|flickt|
            baut|baute|deckt|deckte|putzt|putzte|sortiert|sortierte|schweißt|pflückt|sticht|räuchert) (die)?
            (böden|parkett|fliesen|dächer|teppiche|netze|fahrräder|autos|taxi|bus|gabelstapler|schafe|kühe|ziegen|
            tauben|pakete|zeitungen|fisch|spargel|erdbeeren|äpfel|wein|boote|züge|treppenhäuser|büros|schuhe|uhren|
            möbel|klaviere|gräber|bäume|brot|döner) »
        """,
    ),
    *rules(
        "age",
        """
        (,|mit|ist|war|wurde|@lpar) (jetzt|heute|erst|gerade)? « [@old @num] (jahre|jahren|monate) (alt)? » (?=[, @stop
            zeuge aus von als kam zog floh verlor und @rpar @cap])
        @cap , « @old » (?=[, @stop])
        """,
    ),
    *rules(
        "sentence",
        "(nach|seit|für|bekam|verbüßte|saß) « @num (jahren|jahre|monaten|monate) » (?=[entlassen haft ins im])",
    ),
    *rules(
        "mark",
        """
        « @c (tätowiert)? (auf|über|unter|an|um|hinter) (beiden|dem|der|den|seinem|seiner|ihrem|ihrer|seinen|den)
            (@c)? [@body ellenbogen] (tätowiert)? »
        « (zieht|zog) (das|ein|sein|ihr) (linke|rechte|linkes|rechtes)? bein nach »
        """,
    ),
    *rules(
        "nationality",
        "[, der die ein eine einen] « (inguschete|inguschetin|tschetschene|tschetschenin|dagestaner|kurde|kurdin|"
        "jeside|jesidin|sinto|rom|uigure|uigurin|aramäer|aramäerin|paschtune|hazara|tamile|tamilin|kosovare|"
        "kosovarin|bosniake|sorbe|sorbin|baske|baskin|katalane|drusin|druse) »",
    ),
    *rules(
        "kin work",
        "« [jüngste jüngster älteste ältester] [@kin] (eines|einer|des|der) "
        "(bekannten|berühmten|berüchtigten|@c)? @c »",
    ),
    *rules(
        "disaster",
        """
        « [^ @stop , und]{1,5} (erschossen|erstochen|hingerichtet|ermordet|enthauptet|gehängt|verbrannt|ertrunken|
            abgebrannt|niedergebrannt) » (wurde|wurden|war|ist|hat|worden|hatte)
        « (das|den|dem|ein|einem)? (abgebrannte|abgebrannten|gesprengte|gesprengten|niedergebrannte|gestohlene|
            verbrannte) @c »
        """,
    ),
    *rules(
        "coincidence", "« (nikolaustag|martinstag|dreikönigstag|heiligabend|rosenmontag|fronleichnam|buß und bettag) »"
    ),
]
