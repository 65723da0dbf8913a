"""Who somebody is, in German: family, body, name, origin, faith, work, age."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "birth order",
        """
        « (das|der|die|als|dem|den)? [@rank @ordw] (@child)? (von|unter|in einer familie mit|einer familie mit)
            (insgesamt)? [@num] ([@sib])? »
        « (einzelkind|erstgeborener|erstgeborene|nesthäkchen) »
        « (das|der|die|als) [@only] (kind|sohn|tochter) (einer|eines|der|des|von)? (%short)? » (?!(die|der|das))
        « (eines|einer|eine|einer) von [@three] [@sib] »
        « [@poss] [@rank] (sohn|tochter) (eines|einer|des|der) %short »
        """,
    ),
    *rules("multiple birth", "« (@poss|@det)? (eineiig|eineiige|eineiiger|eineiigen)? [@twin] »"),
    *rules(
        "many kin",
        """
        « (vater|mutter|witwe|witwer|oma|opa) von [@three]{1,2} ([@sib @child])? »
        [hat hatte haben hatten mit und von ihre seine ihren seinen bekam ihrer seiner] « [@four] %adj{0,1} (kinder|
            kindern|jungen|mädchen) »
        [hat hatte mit seine ihre seinen ihren] « drei %adj{0,1} (kinder|kindern) (von|unter|aus|im) %short »
        « [@three @four] %adj{0,1} [@manykin] »
        « zwei (ehefrauen|frauen|halbbrüder|halbschwestern|ehen) » (?!(aus|und|in|saßen|kamen))
        « (familie|haushalt) mit [@four] kindern »
        « [@num einen ein eine] (söhne|töchter|sohn|tochter) und [@num eine einen ein] (söhne|töchter|sohn|tochter) »
        """,
    ),
    *rules(
        "kin age",
        """
        « (@poss|@det)? ([@num @digits] [@yearold]|[@yearold]) %adj{0,1} (?!(mann|frau|manns|freund)) [@child @kin
            @twin] »
        « (@poss|@det|@num) %adj{0,1} [@child @kin] ,? (im alter von|von|@c im alter von) %n ((,|und) %n){0,5}
            (jahren|jahre|monaten|monate) »
        « (@poss|@num) [@child] , %n ((,|und) %n){1,5} (jahre (alt)?)? »
        « [@child] @lpar %n ((,|und) %n){0,5} @rpar »
        « (hochschwanger|im @ord monat schwanger|im [@num @ordw] monat schwanger|schwanger mit %short) »
        « [@poss] [@child] (ist|war|wurde) (im|in|am|während|auf) %short geboren »
        « [@poss] (neugeborener|neugeborenes|neugeborene|ungeborenes|totgeborenes) [@child] »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (@poss|@num|beide) (@poss)? %adj{0,1} [@kin] (,|der|die)? (sitzt|saß|sitzen|saßen) (auch|ebenfalls|selbst)?
            (ein|im gefängnis|in haft|im knast|in untersuchungshaft) »
        « (@poss|beide) (@poss)? %adj{0,1} [@kin] (,|der|die)? (ist|war|wurde|wurden|sind|kam|kamen)? (auch|ebenfalls|
            beide|selbst)? ((in|im|bei|auf|von|durch|während|vor|am) %short)? ([@fate]|ums leben) (gekommen|worden)?
            ((in|im|bei|auf|von|durch) %short)? »
        « [@poss] %adj{0,1} [@kin] (fiel|starb|ertrank|verschwand|verunglückte|kämpfte|erhängte sich|nahm sich das
            leben|kam um|verbrannte) ((in|im|bei|auf|durch|für|an|als|während) %short)? (um)? »
        « (verlor) (beide|@poss|@num) %adj{0,1} [@kin] ((in|im|bei|durch|auf|an) %short)? »
        « (der|dem|die|den|das)? (tod|mord|selbstmord|suizid|ermordung|hinrichtung|verschwinden) (an)? [@poss]
            %adj{0,1} [@kin] »
        « [@poss] (verstorbener|verstorbene|ermordeter|ermordete|ertrunkener|vermisster|gefallener|verschollener|
            verstorbenen|ermordeten) [@kin] »
        """,
    ),
    *rules(
        "kin work",
        """
        « (der|die|ein|eine)? (sohn|tochter|witwe|neffe|nichte|enkel|enkelin|frau) (eines|einer|des|der) %adj{0,2}
            [@occ @field @celebrity @soldier @seat @faithrole] ((in|aus|von|der|des) %short)? »
        « (der|die|ein|eine)? [@leafkin] »
        « [@poss] %adj{0,1} [@kin] ,? (der|die)? (ist|war|wurde) (auch|selbst|früher|einst)? (ein|eine|der|die)?
            %adj{0,2} [@occ @field @celebrity @soldier @seat @faithrole] ((in|von|bei|der|des|im) %short)? »
        « [@poss] %adj{0,1} [@kin] , (ein|eine) %adj{0,2} [@occ @field @celebrity @soldier @seat @faithrole] »
        [@kin] [@cap]{1,2} , « (ein|eine) %adj{0,2} [@occ @field @celebrity @soldier @seat @faithrole] »
        « [@poss] %adj{0,1} [@kin] (betreibt|betrieb|führt|führte|besitzt|besaß|leitet|leitete|züchtet) (ein|eine|
            einen|den|die|das) %adj{0,2} [@venue @club @pet @scale] ((in|im|am|an|bei) %short)? »
        « (aus) einer %adj{0,1} (bekannten|berühmten|reichen|adligen|prominenten|angesehenen|einflussreichen|
            berüchtigten) %adj{0,1} (familie|clan|dynastie) ((in|aus|von) %short)? »
        """,
    ),
    *rules(
        "marriage",
        """
        « (zweimal|dreimal|viermal|zwei mal) (verheiratet|geschieden|verwitwet) »
        « [@poss] (@ordw|erste|ersten|zweite) (frau|ehe|mann|ehefrau|ehemann) »
        « (verheiratet|heiratete|verlobt) (mit)? (seiner|seine|ihrem|ihren) (cousine|cousin|nichte|zellengenossen|
            anwältin|lehrerin|wärterin|anwalt) »
        « (im gefängnis|per skype|per telefon|über whatsapp|in haft|in raqqa) (geheiratet|getraut|heiratete) »
        « (mit %age|mit %n jahren) (zwangsverheiratet|verheiratet|verlobt) »
        « (zwangsverheiratet|zwangsheirat|zwangsehe|kinderehe) ((mit|an) %short)? »
        « (früh|mit %age) (verwitwet) | kriegswitwe | polygam | drei ehefrauen »
        """,
    ),
    *rules(
        "upbringing",
        """
        « ((aus|als|in|von|mit) %short)? (adoptiert|adoptivkind|findelkind|vollwaise|waise|waisenkind|verwaist) ((aus|
            mit|als|im) %short)? »
        « [@poss] (adoptiveltern|adoptivmutter|leibliche mutter|leiblicher vater|adoptivvater) »
        « (aufgewachsen|wuchs|geboren) (in|auf|im|an bord) (einem|einer|@num) %adj{0,1} [@home @campus] ((in|bei|an|
            auf|am) %short)? (auf)? »
        « (in|auf|im) (einem|einer) %adj{0,1} [@home @campus] ((in|bei|an|auf|am) %short)? (aufgewachsen|geboren|
            großgeworden|auf) »
        « (von) [@poss einer einem] (großmutter|oma|großeltern|tante|onkel|nonnen|schwester|gehörlosen %short)
            (aufgezogen|großgezogen|erzogen) »
        « (@num|mehrere) (pflegefamilien|heime|heimen|kinderheime) »
        """,
    ),
    *rules(
        "mark",
        """
        « (@det|@num)? %adj{0,2} [@mark] (eines|einer|von|mit|in form)? (@det)? (%adj){0,2} (am|auf|an|über|hinter|
            unter|im|quer über|in|um) (@det|beiden|@poss)? (@side)? [@body] (bis (zum|zur) [@body])? »
        « (@det|@num)? %adj{0,2} [@mark] (eines|einer|mit|in form (eines|einer)|von) (@det)? [@c]{1,2} »
        « (am|auf|an|über|hinter|im) (@det|@poss)? (@side)? [@body] (trägt|trug|hat|hatte|prangt|steht)? (er|sie)?
            (ein|eine|einen|das) %adj{0,2} (@mark|tätowiert|hakenkreuz|drache|drachen|löwen|spinne|adler|träne|kreuz|
            totenkopf) (tätowiert)? »
        « (@det)? %adj{0,1} (hakenkreuz|totenkopf|adler|spinnennetz|träne|rune|reichsadler|schwarze sonne) (am|auf|im|
            an|hinter|über) (@det|@poss)? (@side)? [@body] »
        « (tätowierter|tätowierte|tätowierten|gepiercte|entstellte|vernarbte|vernarbten|verbrannte) (@side)? [@body] »
        « (am ganzen körper|am hals|im gesicht|an den händen) (tätowiert|vernarbt) | voller (tätowierungen|narben|
            tattoos) »
        « (lange|große|auffällige|sichtbare|tiefe|langen|großen|auffälligen|tiefen) [@mark] »
        """,
    ),
    *rules(
        "body",
        """
        (ihm|ihr|klienten|klientin) « (fehlen|fehlt|fehlte|fehlten) (ein|eine|@num|der|die|das|beide) %adj{0,1}
            (@side)? [@body] ((an|am) (@det)? (@side)? [@body])? »
        « (verlor|verloren) (ein|eine|einen|@num|das|den|die|sein|seinen|ihr|ihren|seine) (@side)? [@body] ((bei|
            durch|im|in) %short)? »
        « (bei|im|in|durch) (@det)? %adj{0,1} (ein|einen|eine|das|den|beide|@num|sein|seinen) (@side)? [@body]
            verloren »
        « (@det|@num)? [@lost] (@side)? [@body] »
        « (nur (noch)?) [@num] (finger|zehen|zähne|fingern) ((an|am) (@det)? (@side)? [@body])? »
        « (ein|eine|einen|seine|ihre|mit|im|einem|trägt)? %adj{0,1} [@style] »
        « (auf (einem|dem|beiden|einer) (@side)? (auge|augen|ohr|ohren) (fast)? (blind|taub)|(blind|taub) auf (einem|
            dem) (@side)? (auge|ohr)) »
        « (geht|ging|läuft|lief) (am stock|an krücken|mit (einem)? (stock|krücken|rollator)) »
        « (leicht|stark)? [@gait] »
        « (@det|@poss|mit)? %adj{0,1} [@haircol] %adj{0,1} [@hair] » (?!(der anstalt|spalten))
        « (rothaarig|rothaarige|rothaariger|langhaarige|glatzköpfig|glatzköpfiger|weißhaarig|rotbärtig) ([@person])? »
        « (fast|knapp|über|gut|etwa)? (zwei|@digits|ein|einen) (meter|m) (%n)? (groß|großer|große|hoch) »
        « (fast|knapp|über|gut)? zwei meter (%n)? » (?=[, @stop und])
        « (wiegt|wog) (fast|knapp|über|gut|mehr als)? %n (kilo|kg|kilogramm) »
        « (auffallend|außergewöhnlich|ungewöhnlich|extrem|riesenhaft|auffällig) (groß|klein|dick|dünn|schön|große|
            großer|kleiner|dicker) ([@person])? »
        """,
    ),
    *rules(
        "voice",
        """
        « (leicht|stark|schwer)? [@speech] »
        « (mit|einen|einem|sein|ihr)? (einen|einem)? (starken|starkem|schweren|breiten|breitem|unverkennbaren|
            leichten|@nation) %adj{0,1} (akzent|dialekt) »
        « (eine|seine|ihre|mit|der|einer)? (heisere|heiserer|hohe|raue|rauer|piepsige|piepsiger|krächzende|tiefe|
            fistel) stimme »
        """,
    ),
    *rules(
        "habit",
        """
        « (trägt|trug|läuft|lief) (immer|stets|ständig|tag und nacht|jeden tag) %np (%tail)? »
        « (immer|stets) (mit|in) (einer|einem|seiner|seinem|derselben) %adj{0,2} (mütze|kappe|hut|turban|jacke|
            lederjacke|mantel|schal|sonnenbrille|stiefeln|baskenmütze|tasche|koffer) »
        « (erkennbar|bekannt) (an|für|durch|wegen) (seinem|seiner|ihrem|ihrer|seine|ihre|seinen) %short »
        « (eine|einen|seine|seinen|ihre|mit einer|mit einem) [@colour] %adj{0,1} (mütze|kappe|hut|turban|stiefel|
            mantel|jacke|baskenmütze|sonnenbrille|perücke) »
        """,
    ),
    *rules(
        "health",
        """
        « (eine|die|seine|ihre|an|schwere|schwerer)? [@illness] »
        « (eine|einer|die|der|seine|ihre|an einer)? (seltene|seltenen|erbliche|erblichen|unheilbare|unheilbaren|
            angeborene|angeborenen) %adj{0,1} (@sickness|krebs|allergie|behinderung|@illness|form) »
        « @cap (syndrom|krankheit) » (?!der)
        « (darmkrebs|lungenkrebs|brustkrebs|knochenkrebs|hautkrebs|hodenkrebs|hirnblutung|schlaganfall) »
        « allergisch (gegen|auf) (?!(regeln|autoritäten|kritik)) [@c] »
        """,
    ),
    *rules(
        "nickname",
        """
        (nennt|nennen|nannte|nannten) (ihn|sie|sich) (alle|hier|dort|nur|alle nur|immer|einfach|selbst|jeder|die
            anderen|gern|spöttisch)? "? « (den|die|der|das)? (?!(frau|herr|namen|grund|gründe|beispiel|beispiele))
            @cap{1,2} » "?
        (rufen|ruft|riefen|rief) (ihn|sie) (alle|hier|dort|nur|alle nur|immer|einfach)? "? « (?!(frau|herr)) @cap » "?
            (?!(an|auf|zu|herbei))
        (von allen|überall|nur|auch|früher) (genannt|gerufen)? « @cap » (genannt|gerufen)
        (nennt|nennen|nannte|nannten|rufen|ruft|riefen) (ihn|sie|sich)? (alle|hier|nur|immer|einfach|selbst)? " « [@w
            @c @cap @digits]{1,4} » "
        (ihn|sie|er|klient|der) (von allen|überall|im gefängnis|auf der abteilung)? (nur)? " « [@w @c @cap
            @digits]{1,4} » " (nennen|nannten|genannt|gerufen)
        (spitzname|spitznamen|spitznamens|alias|deckname|deckname|kampfname|künstlername|benutzername) (ist|war|,|:|
            lautet|lautete|im netz|von allen)? (ist|war)? "? « (der|die|das)? @cap{1,3} » "?
        (spitzname|alias|deckname|kampfname|künstlername|benutzername) (ist|war|,|:|lautet)? " « [@w @c @cap
            @digits]{1,4} » "
        (bekannt|besser bekannt) (bei|unter|im|in)? (allen|der|dem)? (@c)? als "? « (der|die)? @cap{1,3} » "?
        (unter) (dem|den|seinem|ihrem|einem) (falschen)? (namen|decknamen|spitznamen|pseudonym|benutzernamen|
            kampfnamen|alias|nutzernamen) "? « @cap{1,3} » "?
        (hört|hörte) auf (den namen)? "? « @cap{1,2} » "?
        « (abu|umm|oum) @cap{1,3} »
        """,
    ),
    *rules(
        "nationality",
        """
        « (ist|war|als|halb|gebürtiger|gebürtige|ein|eine|einen|einem|einer|gebürtigen) (ein|eine|halb|gebürtiger|
            gebürtige|junger|junge|jungen)? [@nation] » (?![@c @cap])
        « (ein|eine|einen|einem|einer|der|junge|junger|@num) (junge|junger|jungen|alte|alter)? [@nation] [@person @kin
            @occ @soldier @twin] »
        « [@poss] [@nation] [@kin] »
        « [@nation] (und|oder)? [@nation]? (herkunft|abstammung|wurzeln|abkunft|staatsangehörigkeit|staatsbürger|
            staatsbürgerin|pass|eltern|familie) »
        « (halb) [@nation] (,? halb [@nation])? »
        « [@nation] [@nation] » (?![@c @cap])
        « (geboren|aufgewachsen) (in|im) @cap{1,2} | (in|aus) @cap (geboren|aufgewachsen|stammend|gebürtig) | (stammt|
            stammte|gebürtig) aus (der|dem)? @cap{1,2} »
        « (aus) (der|dem)? @cap (geflohen|geflüchtet|eingewandert) »
        « (ein|eine|einen|der|die) [@ethnic] » (?=[, @stop der die und aus mit])
        « (doppelte staatsbürgerschaft|staatenlos|staatenloser|doppelpass|spätaussiedler|russlanddeutscher|
            russlanddeutsche) »
        """,
    ),
    *rules(
        "language",
        """
        « (spricht|sprach|sprechen|betet|versteht|singt) (nur|fließend|ausschließlich|gebrochen|kaum|perfekt|bloß)?
            [@rarelang] »
        « [@rarelang] (als muttersprache|sprachig|sprachiger|dolmetscher) »
        « (spricht|sprach) [@three] sprachen »
        """,
    ),
    *rules(
        "religion",
        """
        « (konvertiert|konvertierte|konvertieren|übergetreten|bekehrte|bekannte|übertritt|konversion) (er|sie|sich)?
            ((in|im|mit|während|nach) %short)? (zum|zur|in die)? [@faith] ((in|im|mit|während|nach) %short)?
            (konvertiert|über)? »
        « (mit %age|mit %n jahren|in der haft|in haft|im gefängnis)? (zum|zur) [@faith] (konvertiert|konvertierte|
            übergetreten|gekommen|bekehrt) »
        « (ein|eine|der|die|einen|junge|junger|frisch)? (deutscher|deutsche|junger|junge|@nation)? (konvertit|
            konvertitin|konvertiten) » (?!([@c]))
        « (ein|eine|einen|der|als|die)? (konvertierte|konvertierter|ehemalige|ehemaliger|ehemaligen|frühere|früherer|
            ausgetretene|ex) [@faithrole] »
        « (ist|war|ein|eine|einer|einem|als|wurde) (ein|eine)? (streng|praktizierende|praktizierender|gläubige|
            gläubiger|überzeugter|frommer|fromme|strenggläubiger)? [@faith] » (?![@c @cap])
        « (eine|einer|seine|ihre|aus einer) (streng|strengen|frommen|strenge|strenggläubigen|sehr|tief)? [@faith]
            [@person @kin familie elternhaus hause] »
        « (bei|unter) (den|einer|der)? [@faith] (aufgewachsen|groß geworden|erzogen) | (als) [@faith] (erzogen|
            aufgewachsen|getauft) | [@faith] (erzogen|getauft|aufgewachsen) »
        « (kann|konnte|kennt) den (ganzen)? (koran|korans) auswendig | pilgerfahrt nach @cap | (ließ sich taufen|im
            gefängnis getauft) »
        """,
    ),
    *rules(
        "occupation",
        """
        « (arbeitete|arbeitet|gearbeitet|ausgebildet|lehre|ausbildung|stelle|job|anstellung|jobbte|angestellt|lernte|
            praktikum|geselle) (er|sie)? (jahrelang|früher|lange|zuletzt|illegal)? (als|zum|zur|beim) (ein|eine|
            einem)? %adj{0,1} [@occ @soldier @faithrole @post] ((in|im|am|bei|auf|an) %short)? »
        « (früher|zuvor|davor|jahrelang)? als [@occ @soldier] ((in|im|am|bei|auf|an) %short)? (gearbeitet|tätig|
            angestellt|beschäftigt) »
        « (ist|war|wurde|er ist|gelernter|gelernte|ein|eine)? (gelernter|gelernte|ausgebildeter|studierter|ein|eine|
            von beruf|selbständiger|geprüfter) [@occ @soldier] (von beruf|((in|im|am|bei|auf|aus) %short))? » (?![@c
            @cap])
        « (ist|war|wurde) [@occ @soldier] (von beruf|((in|im|am|bei|auf|aus) %short))? » (?=[, @stop und gewesen in])
        « (ein|eine|einen|einem|der|als|die)? (ehemaliger|ehemalige|ehemaligen|früherer|frühere|ex|pensionierter|
            pensionierte|entlassener|arbeitsloser|suspendierter) (@nation)? [@occ @soldier @seat @post @field] ((in|
            der|des|bei|aus|im) %short)? »
        « (ein|eine|einen|der|als|einem) [@rareocc] ((in|aus|im) %short)? »
        « [@occ] (von beruf|im ruhestand) »
        « (betrieb|betreibt|führte|führt|besaß|eröffnete|übernahm|leitete|hatte|hat) (er|sie)? (ein|eine|einen|das|
            den|die) (kleine|kleinen|kleines|eigene|eigenen|eigenes|@nation)? (bäckerei|metzgerei|restaurant|
            werkstatt|laden|imbiss|dönerladen|dönerbude|café|friseursalon|fitnessstudio|bauernhof|taxiunternehmen|
            fahrschule|fischstand|marktstand|boxschule|reisebüro|firma|handyladen|pizzeria|kiosk|shisha bar|
            tattoostudio) ((in|im|am|an|bei|auf) %short)? »
        """,
    ),
    *rules(
        "office",
        """
        « (war|ist|wurde|als|der|ehemaliger|gewählter|die|kurze zeit) (kurz|einmal|kurze zeit|früher)? [@seat] (von|
            der|des|in|im|einer) %short »
        « (war|wurde|ehemaliger|gewählter|zum) (kurz|einmal|kurze zeit|früher)? [@seat] (gewählt)? » (?!und)
        « (kandidierte|kandidat|kandidatin|kandidiert) (für|bei|zur) (den|die|das|der)? %short »
        « (der|die|als|unser|des) [@post] (des|der|von|im|beim|in) (der|des)? %adj{0,1} ([@club]|@cap|dorfes|schule)
            ((in|von) %short)? »
        « (dorfarzt|dorfpfarrer|dorfschmied|dorfpolizist|dorflehrer|dorftrottel|vereinstorwart|dorfbäcker) »
        """,
    ),
    *rules(
        "education",
        """
        « (studierte|studiert|studium|promovierte|promoviert|diplom|abschluss|doktor|student|studentin|semester|
            master|bachelor) (er|sie)? (der|in|%n (jahre|semester)|zwei jahre (lang)?|einige semester|kurz)?
            [@subject] ((an|in|bei) %short)? (studiert)? »
        « [@subject] ((an|in) %short)? (studiert|studierte|abgebrochen) »
        « (%n (jahre|semester)) (lang)? [@subject] (studiert)? »
        « (an|auf|am|von|vom|aus) (der|dem|einer|einem|einem)? %adj{0,1} [@campus] ((in|von) @cap)? (studiert|
            geflogen|abgelehnt|verwiesen|gewesen|eingeschrieben|unterrichtet) »
        « (besuchte|studierte|flog|absolvent|schüler|student|unterrichtete|abgänger) (er|sie)? (an|auf|vom|von|die|
            das|ein|eine|der|des|einer|eines|am)? (der|dem|einer|einem)? %adj{0,1} [@campus] ((in|von) @cap)? »
        """,
    ),
    *rules(
        "club",
        """
        « (spielte|spielt|sang|singt|boxte|boxt|trainierte|trainiert|gespielt) (er|sie)? (als %short)? (beim|bei|im|
            in|für|mit) (der|den|einem|einer|dem)? %adj{0,1} ([@club]|@cap{1,2}|ersten mannschaft|kreisliga|
            bundesliga|regionalliga) ((in|von) %short)? »
        « (torwart|torhüter|stürmer|kapitän|schlagzeuger|sänger|kassenwart|mitglied|vorsitzender|gitarrist) (des|der|
            beim|im|bei|in|einer|eines|der) (der|den)? %adj{0,1} ([@club]|@cap) ((in|von) %short)? »
        """,
    ),
    *rules(
        "army",
        """
        « (diente|gedient|dienst|kämpfte|soldat|offizier|koch|feldwebel|jahre|verpflichtete|sanitäter) (er|sie)?
            (sich|%n jahre (lang)?)? (in|bei|im|beim|zur|bei) (der|den|dem)? (@nation|ehemaligen|@ordw)? [@army] ((in|
            als|im) %short)? (gedient|gekämpft)? »
        « (bei|in) (der|den) (@nation|ehemaligen)? [@army] (gedient|gekämpft|gewesen) »
        « (ein|eine|der|als|einen|ehemaliger|früherer|ex|ehemalige)? (ehemaliger|früherer|ex|ehemaligen)?
            (fallschirmjäger|scharfschütze|söldner|deserteur|wehrdienstverweigerer|fremdenlegionär|kriegsveteran|
            kindersoldat|kampfpilot|reservist|berufssoldat|zeitsoldat) ((in|der|bei|aus) %short)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (hält|hielt|züchtet|züchtete|hat|hatte|besitzt|besaß|mit|sein|seine|ein|einen|eine|dressierte) (einen|eine|
            ein|seinen|seine|seinem|@num|zahmen)? %adj{0,1} [@pet] ((auf|in|im) %short)? »
        « (spielt|spielte|spielen|lernte|gespielt) (er|sie)? (gut|gern)? [@instrument] ((in|im|auf|bei) %short)? »
        « (fährt|fuhr|hat|hatte|besitzt|lebt|lebte|wohnt|wohnte|schläft|schlief|kam|in|auf|mit) (in|mit|auf)? (einem|
            einer|einen|einen|seinem|seiner|seinen|ein) %adj{0,1} [@oddvehicle] ((in|am|auf|im) %short)? »
        « (einen|einem|ein|seinen|seinem|im|eine) [@colour] [@vehicle] »
        """,
    ),
    *rules(
        "age",
        """
        « ([@digits @num] [@yearold]|[@yearold]) ([@person])? » (?!(haftstrafe|freiheitsstrafe|gefängnisstrafe|
            bewährung|bestehen|jubiläum|ehe|programm|projekt|bewährungszeit|jugendstrafe|pause|haft|ausbildung|
            zusammenarbeit|beziehung))
        « %age jahre alt »
        « (im alter von) %age (jahren)? »
        « (mit) (gerade|nur|erst|knapp)? (@teen|%age jahren) » (?=[, @stop @func]) (?!(jahren|prozent|teilnehmern))
        « (als) (er|sie) (@old) (war|wurde) »
        « (wurde|wird|war|ist) (gerade|erst|nun|bald|schon)? (@teen) » (?=[, @stop als und in])
        [@lpar] « %age » [@rpar]
        « (geboren|jahrgang) (im jahr|in)? [@year] »
        « [@poss] (@ord|achtzehnten|zwanzigsten|dreißigsten) (geburtstag|lebensjahr) »
        """,
    ),
]
