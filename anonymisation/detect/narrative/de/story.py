"""What sets somebody apart and what happened, in German."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "only",
        """
        « (der|die|das|als|den|dem|ihr|sein)? [@only] %adj{0,1} [@person @occ @faith @nation @venue @soldier
            @faithrole @post @rareocc] (weit und breit)? (%place (der|des %short)?) »
        « (die|der|als) [@only] (frau|mädchen|konvertitin|konvertit|muslimin|muslim|christin|christ|schwarze|
            akademiker|mutter|[@nation]) » (?!([@c]|, (der|die|das|mit)|mit|zu))
        « (die|der|als) [@only] (frau|konvertitin|konvertit|muslim|christ|[@nation]) (unter|zwischen|mit|auf|in)
            %short »
        « (der|die|als) [@only] (aus|in|auf) (der|dem|seiner|ihrer|unserer) (gruppe|klasse|abteilung|familie|straße|
            station) (, der|, die|mit)? (%short)? »
        « (eine|einer|eines) (der|von) (wenigen|nur @num|@num|ganz wenigen) %adj{0,1} (frauen|konvertiten|
            konvertitinnen|mädchen|christen|muslime|[@nation]) (%place)? »
        « (unter|mit|zwischen) %n (männern|frauen|jungen) »
        « weit und breit (der|die|das) [@only] [@c] »
        """,
    ),
    *rules(
        "first",
        """
        « (der|die|das|als|den|zum|zur)? (erste|erster|ersten|letzte|letzter|letzten|jüngste|jüngster|jüngsten|
            älteste|ältester|ältesten|zweite|dienstälteste) (jemals)? %adj{0,1} [@person @nation @faith @occ]
            (jemals)? ((in|im|auf|aus|der|des|unter|nach|von) (der|dem|des|diesem)? (neuen)? %adj{0,1} ([@scale gesetz
            gesetzes paragraph @cap])) »
        « (der|die|als)? (erste|erster|jüngste|jüngster|älteste|ältester|einzige) (frau|mann|person|mensch|
            jugendliche|häftling|gefangene|[@nation]) , (der|die|das) (jemals|je|wegen|nach|in)? (@det)? [@c]{1,3}
            (@fate|verurteilt|ausgeliefert|abgeschoben|angeklagt|entlassen)? (wurde)? »
        « (der|die|das|im)? (erste|ersten|erster|einzige|erstes) (fall|prozess|verurteilung|urteil|verfahren) (dieser
            art|seiner art|ihrer art|im land|nach %short|unter %short) »
        « (der|die|als) (erste|erster|einzige|einziger|letzte) (in|aus) (der|seiner|ihrer|dem) (familie|dorf|klasse|
            straße|generation) (, (der|die) %short)? »
        « (der|die|das) (jüngste|älteste|längste|kleinste|stärkste|reichste|gefährlichste|berüchtigtste|bekannteste|
            dickste|größte|dienstälteste) (@c)? (%place) »
        « (gründer|gründerin|mitgründer|mitbegründer|kopf|rädelsführer|anführer) (der|des|einer|eines|von) %short »
        « (gründete) (er|sie)? (eine|einen|ein) %short »
        """,
    ),
    *rules(
        "known",
        """
        « (ein|eine|einen|einem|einer|der|die|dem)? (örtlich|damals|landesweit)? [@fame] %adj{0,1} [@celebrity @occ
            @soldier @seat @person] (%place)? »
        « (bekannt|berühmt|berüchtigt|stadtbekannt) (im|in|über) (der|dem|ganzen|die)? (ganzen)? %short » | « (im
            ganzen|in der ganzen) [@scale] bekannt »
        « (jeder|alle|das ganze dorf|die ganze (stadt|straße|abteilung|siedlung)|das halbe dorf|die halbe stadt) (im|
            in|auf)? (der|dem)? (@scale)? (kennt|kannte|kennen|kannten|erkennt) (ihn|sie|seinen namen|sein gesicht|
            ihren namen|die familie) »
        « (im|in der) (ganzen)? [@scale] (kennt|kannte) (ihn|sie) (jeder|jedes kind) »
        « (dorf|weiler|insel) (mit|von) (kaum|nur|knapp)? [@num @digits @bigword]{1,2} (einwohnern|seelen|häusern|
            menschen) »
        """,
    ),
    *rules(
        "disaster",
        """
        « (überlebte|überlebt|überlebende|überlebender|entkam|entkommen|floh|geflohen|zeuge|verletzt|umgekommen) (er|
            sie)? (bei|als|aus|eines|einer|des|der)? (ein|eine|einen|einem|einer|den|das|die|dem) %adj{0,2}
            ([@disaster]|gefängnis|haft|anstalt) ((in|im|an|auf|vor|am|der|bei) %short)? (als %short)? (überlebt|
            entkommen)? »
        « (ein|eine|einen|der|dem|den|des|die|das|einem|einer|vom|beim)? %adj{0,1} [@disaster] (in|im|an|am|auf|bei|
            vor|der) (der|dem|einer|einem)? %adj{0,1} ([@street]|@cap{1,2}|schule|gefängnis|kaserne|fabrik|hafen)
            ((in|von) @cap)? (überlebt)? »
        « (während|nach|bei|seit|durch) (der|des|dem|einem|einer|eines) %adj{0,1} (geiselnahme|brand|brandes|aufstand|
            aufstands|erdbeben|erdbebens|überschwemmung|flut|unruhen|explosion|gefängnisrevolte|revolte|schiffbruch|
            putsch|hochwasser|hochwassers|meuterei) ((in|im|auf|von|der) %short)? »
        « (haus|laden|hof|schule|wohnung|elternhaus) (ist|war|wurde)? (abgebrannt|brannte|niedergebrannt|weggespült|
            zerbombt|eingestürzt|ausgebrannt) (ab|nieder)? ((in|im|am|an|bei) %short)? »
        « (aus|durch) (dem|der|einem|einer) (@c){0,1} (gefängnis|haft|anstalt|gericht|krankenhaus|klinik|transporter)
            (ausgebrochen|geflohen|entkommen|entwichen|entflohen) »
        « (floh|brach|entkam|entwich) (er|sie)? (aus) (dem|der|einem|einer) %short ((in|im|mit|durch|über) %short)?
            (aus)? »
        « (hungerstreik|durststreik|dachprotest) ((von|der) %short)? »
        """,
    ),
    *rules(
        "media",
        """
        « (war|ist|kam|stand|erschien|wurde|lief|trat|schaffte|waren|geriet) (er|sie)? (damals|wochenlang|tagelang|
            live|groß|sogar|auch|schon)? (im|in|auf|durch) (der|die|den|dem|allen|alle|aller|einer)? (@c)? [@media]
            ((gezeigt|übertragen|zu sehen|interviewt|besprochen|auf))? »
        « (im|in|auf) (der|den|allen|dem)? (nationalen|lokalen|regionalen|überregionalen|örtlichen|@nation|ganzen)?
            [@media] (war|ist|gezeigt|übertragen|zu sehen|interviewt|gewesen|gekommen|erschienen|gestanden|
            porträtiert|besprochen) »
        « (nationalen|lokalen|regionalen|nationales|lokales|überregionalen) (fernsehen|zeitung|zeitungen|presse|
            nachrichten|radio) »
        « (ging|geht) viral | (machte|macht) schlagzeilen »
        « (ein|einen|eine|der) (dokumentarfilm|dokumentation|buch|film|podcast|lied|serie|theaterstück|reportage)
            (wurde)? über (ihn|sie|den fall|sein leben|ihr leben|seinen fall) (gedreht|geschrieben)? »
        « (einen|ein|sein|ihr|eigenen)? (eigenen)? (youtube kanal|tiktok kanal|instagram account|kanal|account|profil)
            mit (mehr als|über|fast|rund)? [@num @digits @bigword]{1,3} (abonnenten|followern|zuschauern|follower) »
        « (mehr als|über|fast|rund)? [@num @digits @bigword]{1,3} (abonnenten|followern|follower) »
        « (aufsehenerregende|aufsehenerregender|spektakuläre|spektakulärer|medienwirksamer|spektakulären|
            aufsehenerregenden) (fall|prozess|mordfall|überfall|flucht|verfahren) »
        """,
    ),
    *rules(
        "honour",
        """
        « (gewann|gewinnt|holte|errang|gewonnen|sieger|gewinner|erhielt|belegte) (er|sie)? (einst|einmal|als %short)?
            (einen|eine|ein|den|die|das|seinen|@num|bei|der|des|mehrere)? (@c|[der des im in]){0,3} [@prize] ((im|in|
            bei|der|des|für) %short)? (gewonnen)? »
        « (einen|eine|ein|den|die|das|@num)? (@c){0,2} [@prize] ((im|in|bei) %short)? (gewonnen|geholt|errungen) »
        « (ist|war|wurde|ein|einst|als|ehemaliger|früherer|@nation|@num mal|mehrfacher)? (ehemaliger|früherer|
            mehrfacher|amtierender)? (@nation|@c)? [@champion] ((im|in|bei|der|von) %short)? » (?![@cap])
        « (begabter|talentierter|vielversprechender|professioneller|begabte|talentierte) (fußballer|boxer|schwimmer|
            pianist|turner|turnerin|radfahrer|tänzer|schachspieler|pianistin|geiger) »
        « (olympische spiele|olympischen spielen|paralympics|tour de france|nationalmannschaft|
            jugendnationalmannschaft|bundesjugendspiele) »
        """,
    ),
    *rules(
        "accident",
        """
        « (vom blitz getroffen|vom zug erfasst|vom zug überrollt|von einer straßenbahn|lebendig begraben|im koma|
            schiffbrüchig|blinder passagier|verschüttet) ((in|im|bei|gelegen) %short)? »
        « (fiel|gefallen|stürzte|gestürzt|sprang|gesprungen) (er|sie)? (von|vom|aus) (einem|einer|dem|der)? %adj{0,1}
            (dach|balkon|brücke|pferd|fenster|gerüst|zug|turm|kran|baum|stockwerk|boot) (gefallen|gestürzt|
            gesprungen)? »
        « (vom|aus dem|von einem|von einer|von der|aus einem) %adj{0,1} (dach|balkon|brücke|pferd|fenster|gerüst|zug|
            turm|kran|baum|stockwerk) (gefallen|gestürzt|gesprungen|fiel|stürzte|sprang) »
        « (überquerte|floh|kam|reiste|fuhr|schwamm|lief|radelte) (er|sie)? (%short)? (über|das|die|in|mit|auf|durch|
            im) (das|die|der|einem|dem)? %adj{0,1} (mittelmeer|sahara|alpen|schlauchboot|fischerboot|fahrrad|floß|
            container|lastwagen|ägäis) ((in|im|auf|nach|mit) %short)? »
        « (von) (einem|einer|seinem) %adj{0,1} (hund|schlange|pferd|polizeihund|hai|stier) (gebissen|angegriffen|
            getreten) »
        « (in|im|von|bei) %short (gefoltert|entführt|verschleppt|gefangen gehalten) »
        """,
    ),
    *rules(
        "coincidence",
        """
        « (am|in der|im|an dem) (tag|nacht|abend|woche|morgen|jahr|vorabend|jahrestag) (des|der|vor|nach|seiner|
            seines|ihrer|ihres|dem|von) (der|dem|des|seiner|seinem|ihrer)? (%adj|@cap){0,2} [@daynoun @disaster] ((in|
            im|von|auf) %short)? »
        « (am|in der|im) (selben|gleichen|selbe) (tag|nacht|woche|abend|jahr|monat) (wie|als|, an dem) %short (@c)? »
        « (@num|einen|ein|wenige|eine|@digits|kurz) (tage|tag|wochen|woche|monate|stunden)? (vor|nach) (der|dem|
            seiner|seinem|ihrer|ihrem|den) (%adj|@cap){0,2} [@daynoun] ((in|im|von|auf) %short)? »
        « (an|am|zu|seit|nach|vor|über) (dem)? [@feast] ([@year])? »
        « (an|zu|vor|nach|kurz vor|am) (seinem|ihrem|seinen) (@ord|@ordw)? (geburtstag|hochzeitstag) »
        """,
    ),
    *rules(
        "sentence",
        """
        « (%n|einem|ein|einer) (jahre|jahren|jahr) und (%n|einem|ein|einen) (monate|monaten|monat|tage|tagen) (haft|
            freiheitsstrafe|gefängnis|jugendstrafe|auf bewährung|jugendhaft)? »
        « (zu|verurteilt zu|von|strafe von|haftstrafe von|freiheitsstrafe von|jugendstrafe von) (%n|lebenslang|
            lebenslanger|lebenslänglich|einem|einer) (und einem halben)? (jahre|jahren|jahr|monaten|haft|
            freiheitsstrafe) (und %n monaten)? (haft|freiheitsstrafe|gefängnis|jugendstrafe|jugendhaft|auf bewährung|
            auf %n jahre bewährung)? (verurteilt)? »
        « (bekam|erhielt|verbüßt|verbüßte|saß|absitzt|abgesessen|kriegte|saß) (er|sie)? (%n|lebenslang|ein) (jahre|
            jahr|monate) (und %n monate)? (haft|gefängnis|jugendstrafe|im gefängnis|in haft|freiheitsstrafe|in
            untersuchungshaft|ab|auf bewährung|in einzelhaft|in isolationshaft)? »
        « (%n) (jahre|jahren|monate|monaten) (haft|gefängnis|freiheitsstrafe|jugendstrafe|untersuchungshaft|im
            gefängnis|in haft|in untersuchungshaft|in einzelhaft|einzelhaft|jugendhaft|sicherungsverwahrung|auf
            bewährung) »
        « (%n|@yearold|[@num @digits] [@yearold]) [@yearold]? (haftstrafe|freiheitsstrafe|gefängnisstrafe|
            jugendstrafe|bewährungsstrafe) »
        « (lebenslange freiheitsstrafe|lebenslänglich|lebenslange haft|lebenslanger freiheitsstrafe|anschließender
            sicherungsverwahrung) »
        « %n (arbeitsstunden|sozialstunden|stunden gemeinnütziger arbeit) »
        """,
    ),
    *rules(
        "sum",
        """
        « (rund|fast|etwa|mehr als|über|genau)? [@digits @num @bigword]{1,3} [@money] ((bargeld|schulden|in bar))? »
        « [@digits] (@bigword)? @currency »
        « @currency [@digits] »
        """,
    ),
    *rules(
        "quantity",
        """
        « (rund|fast|etwa|mehr als|über)? [@digits @num @bigword halbes ein]{1,3} [@unit] (@c)? » (?!(zugenommen|
            abgenommen|schwerer|leichter|schwer))
        « [@digits @num @bigword]{1,3} %adj{0,1} [@substance] »
        « (%n) (menschen|passanten|polizisten|soldaten|kinder|zivilisten|personen) (getötet|verletzt|ermordet|
            erschossen|erstochen|starben) »
        """,
    ),
    *rules(
        "offence",
        """
        « (fuhr|raste|rammte|steuerte|lenkte) (er|sie)? (mit|in|einen|ein|das|den|einem)? (einem|einer|seinem|ein|
            einen|eine)? %adj{0,2} (lastwagen|lkw|lieferwagen|transporter|auto|wagen|bus|traktor|motorrad)? (voll|
            voller|mit|in|auf|gegen|vor|zum|zur)? (den|die|das|eine|einen|ein|dem|der)? %short (%tail)? »
        « (einem|einen|mit einem|eines)? (gemieteten|gestohlenen|geliehenen) (lastwagen|lkw|lieferwagen|transporter|
            auto|wagen|bus|kleinbus) ((mit|voller) %short)? »
        « (warf|werfen|schleuderte|schoss|warfen) (er|sie)? (einen|eine|@num|mehrere|den|ein) %adj{0,1}
            (molotowcocktail|molotowcocktails|brandsatz|brandsätze|granate|handgranate|stein|steine|pflasterstein|
            schweinskopf|schweineköpfe|farbbeutel|bombe|rauchbombe) (auf|in|gegen|durch|vor|an) (eine|ein|einen|die|
            den|das|der) %short ((in|von|am) %short)? »
        « (einen|eine|@num|mehrere) (molotowcocktail|molotowcocktails|brandsatz|brandsätze|handgranate|stein|steine|
            schweinskopf) (auf|in|gegen|durch|vor) (eine|ein|einen|die|den|das|der) %short (geworfen|geschleudert|
            warf) »
        « (zündete|steckte|setzte) (er|sie)? (eine|ein|einen|das|die|den|@num|seine|sein) %short (an|in brand) »
        « (eine|ein|einen|das|die|den|@num) (@c)? ([@target]|haus|auto|autos|laden|wohnung) (angezündet|in brand
            gesteckt|niedergebrannt|angriff|in brand gesetzt) »
        « (brandanschlag|anschlag|angriff|überfall|messerangriff|bombenanschlag|sprengstoffanschlag|attentat|
            axtangriff|brandstiftung) (auf|gegen|an|in|vor) (eine|ein|einen|die|den|das|der|einem|einer) %short
            (%tail)? »
        « (stach|schoss|tötete|erstach|erschoss|überfiel|entführte|bedrohte|enthauptete|verprügelte|griff|ermordete|
            attackierte) (er|sie)? (auf)? (einen|eine|ein|@num|den|die|seinen|seine|ihren) %adj{0,1} ([@target]|@c)
            (mit|in|im|vor|auf|bei|am|nieder|ein|an) (einem|einer|der|dem)? (%short)? (nieder|an|ein)? »
        « (einen|eine|einem|den) ([@target]|mann|frau|mitschüler|nachbarn) (mit|in|im|am|vor|auf) (einem|einer|der|
            dem|offener)? %short (erstochen|niedergestochen|erschossen|angegriffen|getötet|verletzt|bedroht|
            überfallen|ermordet) »
        « (lud|postete|teilte|verbreitete|veröffentlichte|filmte|übersetzte|stellte|verschickte|streamte) (er|sie)?
            (ein|das|die|den|einen|eine|sein|mehrere|@num|hunderte) %adj{0,2} (video|videos|manifest|foto|fotos|
            flugblätter|lied|livestream|hinrichtungsvideo|rede|aufruf|drohbrief|anleitung|propagandavideo|
            propagandavideos|testament) (aus|in|im|auf|von|über|mit|ins|vom)? (der|dem|den|einer|einem)? (%short)?
            (hoch|online|ins netz|ab)? »
        « (ein|das|die|den|einen|mehrere) %adj{0,1} (video|videos|manifest|foto|fotos) (aus|von|vom|in) (der|dem|
            einer)? %short (hochgeladen|gepostet|geteilt|verbreitet|gestellt|veröffentlicht) »
        « (plante|wollte|beabsichtigte|drohte|versuchte|geplant) (er|sie)? (einen|eine|ein|den|das|die)? (anschlag|
            angriff|attentat|mord|bombenanschlag|[@target]|[@c] [@target]) (auf|an|gegen|in|zu)? (einen|eine|ein|den|
            das|die)? (%short)? (sprengen|in die luft zu sprengen|in die luft sprengen|töten|ermorden|entführen|
            anzugreifen|anzünden)? »
        « (sprühte|schmierte|malte|ritzte|kritzelte) (er|sie)? (ein|mehrere|@num)? (hakenkreuze|hakenkreuz|parolen|
            runen|hassparolen) (auf|an|in) (die|den|das|eine|einen) %short ((der|des|von) %short)? »
        « (baute|bastelte|legte|versteckte|kaufte|bestellte|lagerte|schmuggelte|hortete|vergrub) (er|sie)? (eine|
            einen|ein|@num|mehrere) %adj{0,1} (bombe|rohrbombe|nagelbombe|sprengstoffgürtel|sprengsatz|sprengstoff|
            waffen|waffe|kalaschnikow|kalaschnikows|gewehr|machete|schwert|armbrust|kunstdünger|munition|drohne|
            handgranaten|aceton|pistole) ((in|im|unter|bei|auf|mit|aus|vor) (der|dem|einem|einer|seinem)? %short)? »
        « (schickte|überwies|spendete|sammelte|zahlte) (er|sie)? (%n|@digits|@bigword){1,3} (euro) (an|nach|für)
            (einen|eine|ein|den|die|das)? %short »
        « (armbrust|samuraischwert|machete|axt|beil|küchenmesser|sprengstoffgürtel|rohrbombe|nagelbombe|kettensäge|
            handgranate|schreckschusspistole) »
        « (reiste|ging|flog|ausgereist|ausreise|reisten) (er|sie)? (nach|ins|in den|in die) (syrien|irak|raqqa|rakka|
            aleppo|idlib|kalifat|afghanistan|ukraine) (mit|über|als|schwanger) (@num|ihren|seinen|seiner|ihrem|die)?
            %short »
        « (festgenommen|verhaftet|gefasst) (am|an der|im|in der|auf|bei|beim|in einem|auf einer) (seiner|ihrer|dem|
            der)? %adj{0,1} (flughafen|grenze|bahnhof|zug|hochzeit|schule|arbeit|hotel|moschee|campingplatz|fähre|
            beerdigung|raststätte|bibliothek|supermarkt) ((in|von) @cap)? »
        « (am|an der|im|in der|bei der|beim|auf der) (flughafen|grenze|bahnhof|hochzeit|fähre|beerdigung|raststätte)
            ((in|von) @cap)? (festgenommen|verhaftet|gefasst) »
        « (von|aus|in|im|vom) (der|dem)? (schulbibliothek|schulcomputer|gefängnisbibliothek|stadtbücherei|
            computerraum|schulbücherei) (aus)? »
        """,
    ),
]
