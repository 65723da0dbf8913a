"""Rules for what may be told in any words, in German: they hold on the form of the sentence more than on its words."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        [@kin @child] (@c)? (,|ist|war|wurde|der|die)? (der|die)? (selbst|auch|ein|eine|früher)? (ist|war)? «
            (gelernter|gelernte|
            ehemaliger|ehemalige)? %agent %post{0,1} »
        [@kin] (, @cap ,)? (ist|war|wurde|sei) (jetzt|heute|früher|von beruf)? « (?![@abstract @kin @nopred @nation
            @faith])@cap %post{0,1} » (?![@c])
        (er|sie) (ist|war|wurde) (jetzt|heute|früher|inzwischen)? « (?![@abstract @kin @nopred @nation @faith])@cap
            %post{1,2} » (?=[, @stop und])
        « @post (der|des|vom|von|im|bei) (der|den)? @c »
        « (saß|sitzt|sitzen|kandidierte|gewählt) (im|in den|für den|in der|für die) [@assembly] »
        (studiert|studierte|studium|student|studentin|studierten) (jetzt|der|in|an|von|er|sie|dort)? « [@subject]
            ((in|an) (der)? @cap)? »
        (dort|da|wo|nebenbei|abends|nachts|morgens|wochenenden) « (putzt|kellnert|kassiert|serviert|mauert|kocht|fährt
            taxi) (sie|er)? »
        (er|sie|der|die|,|ich|beruflich) (ist|war|wurde|wird|arbeitet|arbeitete) (er|sie)?
            (jetzt|selbst|früher|mal|auch|nun|heute|inzwischen|
            wieder|als|gelernter|gelernte)? (ein|eine)? « %agent %post{0,2} »
        (als|zum|zur|beim|bei|gelernter|gelernte|ehemaliger|ehemalige|ausbildung zum|lehre als) (ein|eine|einem|einer)?
            « %agent
            %post{0,1} »
        (ein|eine|einen|einem|einer|der|die|den|dem|sein|ihr|ehemaliger|bei) « (?!@noocc)@rareocc » (?!,)
        [, @lpar @colon] « %agent %post{0,1} » (?=[, @stop @rpar])
        (betreibt|betreiben|betrieb|betrieben|führt|führen|führte|hat|haben|hatte|hatten|besitzt|besitzen|eröffnete|
            übernahm|
            leitet|pachtet|gehört|arbeitet|arbeitete|jobbt|hilft|half|steht) (in|bei|auf|hinter)? @det
            (?!(gute|schwere|andere|anderen))
            (@c)? « (?!@noocc)@shop %post{0,2} »
        « (fährt|fuhr|steuert) (den|die|das|einen|ein) @c %post{0,1} » (?=[, @stop und])
        «
            (verkauft|verkaufte|repariert|reparierte|baut|baute|züchtet|züchtete|liefert|restauriert|flickt|schleift|
            schert|melkt|
            backt|braut|stimmt|putzt|sortiert|pflückt|räuchert|pult|schneidert|brennt|keltert)
            (den|die|das|einen|ein|eine)?
            (?![@abstract @func @kin @child @person])@c{1,2} ((auf|in|bei|an|für) %short)? » (?=[, @stop und aber])
        (arbeitet|arbeitete|jobbt|jobbte|job|stelle|lehre|praktikum|aushilfe|hilft|gearbeitet|angestellt) «
            (bei|im|in|auf) (einem|einer|der|dem)?
            (?![@abstract @func])(@c){1,2} » (?=[, @stop und als])
        """,
    ),
    *rules(
        "age",
        """
        (war|ist|wurde|wird) « @old » (?=[, @stop und])
        @lpar « %n (jahre|j|monate|jährig)? (alt)? » [@rpar ,]
        (ist|war|wird|wurde|mit|von|gerade|knapp|fast|etwa|schon|erst|heute)
            (er|sie|jetzt|gerade|inzwischen|erst|noch|nicht|fast)? « %n jahre alt »
        (ist|war|wird|wurde) (im|am|er|sie|gerade|erst|inzwischen|schon|jetzt)? [@c @digits]{0,1} « @old » (?=[geworden
            jährig , @stop und])
        @cap [,] « %n (jahre|j|monate)? (alt)? » (?=[, @stop])
        [@kin @child @person] [, @lpar] « %n (jahre|monate|wochen)? (alt)? » (?=[, @stop @rpar und])
        (alter|alt) @colon « %n (jahre)? »
        « (@num)? @yearold »
        """,
    ),
    *rules(
        "sentence",
        """
        « %n [tagessätze tagessätzen] »
        « %n (sozialstunden|arbeitsstunden|stunden gemeinnütziger arbeit|stunden gemeinnützige arbeit) »
        (gesessen|saß|sitzt|bekam|bekommen|gekriegt|kassiert|verurteilt|haft|jugendstrafe|freiheitsstrafe|strafe|
            bewährung|urteil|
            verbüßt|verbüßte|auflage|dafür|insgesamt) [^ @stop @colon]{0,6} « (%n|ein)
            (jahre|jahren|monate|monaten|wochen|jahr) (und (%n|ein)
            (monate|monaten|monat)|%n)? (auf bewährung|ohne bewährung|zur bewährung|haft|jugendstrafe)? »
        « %n (jahre|jahren|monate|monaten|wochen) (auf bewährung|ohne bewährung|zur
            bewährung|haft|jugendstrafe|freiheitsstrafe|
            u haft|untersuchungshaft|jugendarrest|arrest|knast|einzelhaft) »
        « %n (jahre|jahren|monate|monaten)
            (bedingt|unbedingt|teilbedingt|bekommen|gekriegt|gesessen|kassiert|abgesessen|verbüßt) »
        , « %n jahre %n (monate)? » (?=[, @stop])
        (von|noch) (seinen|ihren|den) « %n jahren » (abgesessen|verbüßt|haft)
        « %n von %n (jahren|monaten) »
        """,
    ),
    *rules(
        "only",
        """
        « @only (?![@abstract @func])(@c){1,2} (, (der|die|das|den|dem|mit|in) [^ @stop ,
            @colon]{1,8}|(in|im|auf|am|der|des|von|mit|ohne|aus|unter|
            bei|an) [^ @stop , @colon und]{1,7}) »
        (der|die|das|als) « @only (, (der|die|das) [^ @stop , @colon]{1,8}|(in|im|auf|von|mit|ohne|aus|unter) [^ @stop
            , @colon und]{1,6}) »
        « (eine|einer|eines) (der|von) (wenigen|@num|nur @num) (@c){1,2} [^ @stop , @colon und]{1,6} »
        """,
    ),
    *rules(
        "accident",
        """
        « (bei|beim|durch|in|im|auf|unter|an|vor|am) %np @died » (?![@c])
        « @died (bei|beim|durch|in|im|auf|unter|an|vor|am) %np ((in|bei|auf|an) %short)? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « [@kin @child] (@c)? (ist|war|wurde|kam|sind|waren|wurden) [^ @stop , @colon]{0,6} [@died @fate] (worden)? »
        « [@kin @child] (@c)? (starb|ertrank|verunglückte|fiel|erfror|verschwand|verbrannte)
            ((bei|beim|in|im|auf|an|vor|unter|durch) %np)? »
        """,
    ),
    *rules("sum", "« [@digits] (@bigword)? [@currency @money] (im monat|monatlich|pro monat|pro woche|am tag) »"),
    *rules(
        "accident",
        "« (fiel|gefallen|gestürzt|stürzte|gesprungen|gestoßen) (vom|von der|aus dem|von einem|aus einem) (@c)? "
        "(dach|balkon|brücke|pferd|fenster|gerüst|zug|turm|kran|baum|boot|treppe|trapez) »",
    ),
    *rules(
        "many kin",
        """
        « [@three @four zwei] (@c)? [halbgeschwister halbbrüder halbschwestern stiefgeschwister pflegekinder]
            (von %np)? »
        « [@kin @child @sib] von (@num) (@c)? (vätern|müttern|frauen|männern) »
        """,
    ),
    *rules(
        "media",
        """
        « (sache|geschichte|vorfall|aktion|skandal|affäre|prozess|drama) (mit|um|auf|am|im|beim|vor)
            (?!(ihm|ihr|mir|uns))%np ((in|auf|zum|zur|vor|
            an|am|im) %short)? »
        «
            (bericht|artikel|reportage|foto|fotos|bild|beitrag|sendung|dokumentation|podcast|buch|film|lied|interview|
            video|schlagzeile)
            (über|in|im|auf|aus|bei) (?!(den fall|das thema))(@det)? (@c)? [@media] (mit %np)? » (?=[, @stop und der
            die das])
        « (stand|standen|kam|kamen|erschien|war|waren|lief) [^ @stop , @colon und]{0,5} (in|im|auf|bei) (@det)? (@c)?
            @media »
        (mit|bei|nach|auf|von) « (dem|der)? (verbotenen|abgebrochenen|verhinderten|geplatzten|illegalen|abgesagten) @c
            ((in|im|auf|am|vor|an) %short)? »
        """,
    ),
    *rules(
        "mark",
        """
        « (@c)? @c in (form|gestalt) (eines|einer|von) (@c){1,2} ((am|im|auf|an|unter|hinter|über) [@det]? (@c)?
            [@body])? »
        « @mark , (die|das|der) [^ @stop , @colon und]{1,8} »
        « (@num)? (@c)? [@worn @mark] (@c)? (am|im|auf|an|unter|hinter|über|um|in|quer über) (@det|beiden)? (@c)?
            [@body] »
        « (@c){1,2} (am|im|auf|über|an|unter|hinter|um) (@det)? (@c)? @body tätowiert »
        « @style (nach|wie|mit) %np »
        « (operierte|operierten|angeborene|angeborenen)? @style »
        « @pet (auf|um|in) @det [@body tasche jacke kapuze] »
        (hat|hatte|mit|ein|sein|ihr|eine) « (halb|teilweise)? @c{0,1} [@body] (halb|teilweise)?
            (amputiert|gelähmt|abgetrennt|abgerissen|
            verkrüppelt|gebrochen|blind|taub|verstümmelt|versteift|entstellt) »
        """,
    ),
    *rules(
        "body",
        """
        (ihm|ihr) « (fehlt|fehlte|fehlen|fehlten) (ein|eine|zwei|@num|der|die|das) (@c)? [@body] (an (der|dem) (@c)?
            [@body])? »
        « (nur)? (einen|ein|eine) (arm|bein|auge|hand|ohr|niere) » (?=[, @stop hat und])
        « (ein|eine)? [@colour] (und (ein|eine)? [@colour])? (auge|augen|haare|haarsträhne|strähne) »
        « stimme (ist|war|klingt|klang) [^ @stop , @colon]{1,7} (, dass [^ @stop , @colon]{1,7})? »
        """,
    ),
    *rules(
        "habit",
        "(bezeichnet sich|bezeichnete sich|nennt sich|nannte sich|versteht sich|sieht sich) (selbst)? (als)? « "
        "%long (, (das|der|die) "
        "[^ @stop , @colon]{1,9} (, [^ @stop , @colon und]{1,4} und [^ @stop , @colon]{1,6})?)? »",
    ),
    *rules(
        "honour",
        """
        « (zweifacher|dreifacher|mehrfacher|ehemaliger|ehemalige|früherer|amtierender|deutscher|zweimal|dreimal)?
            @champion ((im|in|am|der|des|von) %short)? »
        « (schwarzer gürtel|schwarzen
            gürtel|schiedsrichter|trainer|trainerin|kapitän|torwart|torhüterin|spielerin|spieler)
            (im|in|beim|bei|der|des|vom) [@sport @club] »
        """,
    ),
    *rules(
        "possession",
        """
        « (spielt|spielte|bläst|lernt|lernte) (in %short)? (die|das|den)? [@instrument] (%post)? »
        « (@colour) (@c|@cap)? @vehicle (@c|@cap)? (mit %np)? »
        « (ausgemusterter|ausgemusterten|umgebauter|umgebauten|alter|alten|gestohlener|geliehener) @vehicle (, (@c)?
            (gestrichen|lackiert|
            bemalt|beklebt))? »
        « @vehicle (, (@c)? (gestrichen|lackiert|bemalt|beklebt)|mit %np) »
        (einen|eine|ein|seinen|seine|sein|ihren|ihre|ihr|mit|einem|seinem) «
            (zahme|zahmen|alten|weißen|schwarzen|blinden)? @pet » (?=[, @stop und auf der die])
        """,
    ),
    *rules(
        "quantity",
        """
        « @big (stück|exemplare|flaschen|kilo|liter) »
        « [@bigword @big]{1,2} (@c)? (?![@money @unit jahre uhr prozent seiten meter kilometer euro stunden
            minuten])[@c] »
        """,
    ),
    *rules(
        "haunt",
        """
        « @dwelling (hinter|an|am|auf|in|im|neben|bei|unter|zwischen|gegenüber) (der|dem|den|einem|einer)?
            (alten|ehemaligen)? @c ((von|in|an) %short)? »
        « (hinter|neben|gegenüber|bei|an|am|oberhalb|unterhalb|unter|vor) (der|dem|des|einem|einer)?
            (alten|ehemaligen|früheren|kleinen)? (?!@noocc)@landmark »
        @area « (?!@func)@cap (?![@c]) »
        « (?=@cap)@chain (am|an der|in der|im|auf der|bei|in|gegenüber) [@c @cap]{1,2} »
        « @region »
        (in|aus|nach|bei|um|von) « (?=@cap)(?!@notown)@town »
        (am|an der|in der|im|auf der|vom|zur) « (?![straße strasse gasse platz allee weg])@street (@digits)? »
        (wohnt|wohnte|lebt|lebte|haust|schläft|schlief|untergekommen|gemeldet) (jetzt|inzwischen|nun|derzeit)? (in|auf)
            (einem|einer|dem|der) « (alten|
            ehemaligen)? @c (an|am|bei|hinter|auf|neben|über|gegenüber|vor) (der|dem|einem|einer)? [@c @cap]{1,2} »
        """,
    ),
    *rules(
        "day",
        """
        «
            (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|abend|nacht|tag|morgen|woche|
            wochenende)
            (der|des|vom|nach|vor|am|zu) (der|dem)? (?!@noocc)[@carnival @feast] (@year)? »
        [an am zu zum zur vor nach seit bei beim in ab über um den letzte letztes letzten] (den|der|dem|die)? «
            (?!@noocc)[@carnival @feast] (in @cap|@year)? »
        « (letzten|letzter|letztes|vorigen|voriges|kommenden|nächsten|diesen|diesem|vergangenen)
            (sommer|winter|frühling|herbst|frühjahr|jahres) »
        [im anfang ende mitte seit bis letzten vorigen] « [mai märz august april juni juli september oktober november
            dezember januar februar] »
        « kw @digits »
        [im seit ab bis zum vor nach] (dem|den|diesem)? «
            (sommer|winter|frühling|herbst|frühjahr|spätsommer|spätherbst|hochsommer) »
        (am|vom) « @num » @stop
        """,
    ),
    *rules(
        "small body",
        """
        @org « (der|die|das)? (?!@func)(?![@c]@org)@cap{1,2} » (?=[, @stop und in ist war])
        @post (von|bei) « (?!@func)@cap{1,2} » (?=[, @stop und])
        « @c [realschule gymnasium grundschule hauptschule gesamtschule gemeinschaftsschule berufsschule oberschule
            mittelschule] »
        """,
    ),
    *rules(
        "name",
        "[@kin @post kollege kollegin freund kumpel nachbar nachbarin chef bekannter bassist] , « (?![@func @occ "
        "@rareocc @soldier @field @noocc @person])@cap » (?=[,])",
    ),
    *rules(
        "nickname",
        """
        [@quote] « [^ @stop , @quote]{1,5} » [@quote] (genannt|nennt|nannte|nennen|gerufen|ruft|rufen|getauft)
        als « (?![@occ @rareocc @field @person @func])@cap » (kennt|kannte|bekannt|kennen|auftritt|unterwegs)
        (nennt|nannte|nennen|nannten|rufen|ruft|riefen|heißt|genannt) (ihn|sie|sich|alle|hier|nur|ihn alle|er|überall)?
            (alle|nur|hier|überall|selbst)?
            [@quote] « (der|die|das)? [@c @cap]{1,3} » [@quote]
        """,
    ),
    *rules(
        "upbringing",
        "« (aufgezogen|großgezogen|aufgewachsen) (von|bei) @det (?!@func)%np »\nvon « %np (aufgezogen|großgezogen) »",
    ),
    *rules(
        "offence",
        """
        (verurteilt|haft|gesessen|sitzt|saß|angeklagt|ermittelt|vorbestraft|festgenommen|anzeige|strafe|verfahren|
            jahre|jahren|monate|monaten|
            bewährung|ermittlungen|verurteilung|tagessätzen) [^ @stop @colon]{0,5} (wegen|aufgrund) «
            (?!(der|ihm|ihr|terrorismus|krankheit|corona))(der sache
            (auf|mit|in|am) (@det)?)? %long »
        (hat|hatte|haben|hatten|er|sie) «
            (?!(es|das|sich|auch|noch|nicht|uns|er|sie|hat|ist|wird|viel|nie|wir|ich|mir|ihn))[^ @stop , @colon und
            aber]{1,10} @deed »
        « (?![@func])[^ @stop , @colon und aber @lpar]{1,7} @deed (hat|hatte|haben|hatten) »
        (verurteilung|verurteilt|monate|monaten|jahre|jahren|haft|bedingt|bewährung|strafe|tagessätze) [^ @stop
            @colon]{0,6} , weil (er|sie) «
            [^ @stop @colon ,]{1,14} (hat|hatte|habe|haben) »
        « @device (in|auf|unter|vor|an|bei|gegen|am|im|durch) %np ((der|des|von|in) %short)? »
        « (?!@func)(@num)? (@c){1,4} (?![geteilt verteilt besetzt blockiert gefilmt geliefert übersetzt
            gesprengt])@deed » (?=[, @stop und])
        « [^ @stop , @colon und @func]{0,2} mit (der|dem|einem|einer|seiner|seinem|zwei)? @weapon [^ @stop , @colon
            und]{0,5} »
        « @deednoun (auf|in|an|bei|mit|gegen|von|zum|zur|des|der) (?!(der|die|das|den|dem)? @abstract)%np
            ((in|auf|bei|mit) %short)? »
        (tat|hintergrund|tatvorwurf|delikt|vorwurf|anlasstat|tatvorwürfe) @colon « %long »
        (wollte|versuchte|versucht|drohte|gedroht|plante|geplant) , ? « [^ @stop , @colon und]{1,6} (zu|zum)?
            (stehlen|verbrennen|anzuzünden|schießen|töten|
            ermorden|werfen|sprengen|vergiften|entführen|kämpfen|kaufen|schlagen|zerstören|anzünden|erschießen|
            erstechen|reisen|auszureisen|
            überfallen|abzufackeln) »
        « (rangliste|liste|todesliste|feindesliste|manifest|pamphlet|abschiedsbrief|anleitung|bauanleitung)
            (der|mit|von|über|für|gegen|zum|zur) %np (mit %np)? (daneben)? »
        """,
    ),
    *rules(
        "language",
        """
        « (?!@nation)@rarelang »
        (spricht|sprach|redet|redete|liest|schreibt|singt|betet|zählt|flucht|träumt) (nur|besser|auch|ein bisschen|
            fließend|in|auf|sie|er)? « @rarelang »
        """,
    ),
    *rules(
        "nationality",
        "[@kin @child lebt lebte wohnt reiste ging floh kam zurück sitzt geboren war] "
        "(noch|damals|schon|wieder|selbst|zweimal)? "
        "(in|aus|nach) (der|dem|den)? « @country »",
    ),
    *rules("religion", "« (konvertiert|konvertierte|konvertitin|konvertit|übergetreten|zum islam) (zum @faith)? »"),
    *rules(
        "body",
        """
        (hat|hatte|mit|sein|ihr|seine|ihre) (ein|eine|einen|einem|einer|@num|der|dem|den)? « (?![@func @abstract linken
            rechten linke rechte eigenen eigene freien offenen guten gute
            vollen bloßen @ordw])@c @body » (?=[, @stop und der die das])
        (trägt|trug|tragen|mit|im|in) (immer|stets|auch|noch)?
            (ein|eine|einen|einem|einer|seine|seinen|ihre|ihren|die|den) « (?!@func)(@c){1,2} @cloth (mit %np|aus @c)?
            »
        """,
    ),
    *rules("age", ", « %n jahre (alt)? » (?=[, @stop @rpar])\nvon « %n jahren » (?=[, @stop @rpar])"),
    *rules(
        "coincidence",
        "« (tag|nacht|abend|sommer|winter|jahr|morgen|woche) , (als|in dem|an dem|in der) [^ @stop , @colon]{2,9} »",
    ),
    *rules("nationality", "[in aus nach] (der|die|dem|den)? « (?!@home)@country »"),
    *rules(
        "offence",
        (
            "« (versuchter|versuchte|versuchten|geplanter|geplante|geplanten|vereitelter|vereitelte) @c "
            "((auf|in|an|von|mit|des|der) %np)? »"
        ),
    ),
    *rules("religion", "« @rarefaith »"),
]
