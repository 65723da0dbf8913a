"""Rules for what may be told in any words, in French: they hold on the form of the sentence more than on its words."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        [@kin @child compagne conjoint conjointe] (@c)? (,|est|était|fut|qui est|qui était|devenu|devenue)? (un|une)?
            « (ancien|ancienne|ex)? %agent » (?![@c])
        [, @colon @lpar] « (ancien|ancienne|ex)? [@occ @rareocc] (de (?!@func)@c)? %post{0,2} » (?=[, @stop @rpar])
        [@kin] (,|est|était|qui est|qui était) (un|une)? « (ancien|ancienne|ex)? %agent %post{0,2} »
        (il|elle|c|qui|,) (y|en)? (est|était|fut|reste|a été|devenu|devenue) (un|une)? «
            (ancien|ancienne|apprenti|apprentie)?
            %agent %post{0,2} »
        (comme|en tant que|qualité de|poste de|métier de|formation de|apprentissage de|devenir|diplôme de|cap de)
            « (?!@noagent)[@agent @occ @rareocc] %post{0,2} »
        (un|une|le|la|l|du|d|ancien|ancienne|apprenti|apprentie|de) « @rareocc %post{0,1} »
        « (tient|tenait|tiennent|tenaient|exploite|exploitait|gère|gérait|repris|reprend) (le|la|l|un|une)
            (petit|petite|vieux|vieille)? (?![@abstract @func @sport])@c %post{0,2} »
        « (vend|vendait|vendent|vendaient|répare|réparait|fabrique|fabriquait|élève|élevait|cultive|cultivait|pilote|
            livre|livrait|restaure|restaurait|sculpte|sculptait|taille|tond|tondait|ferre|soude|soudait|pêche|
            pêchait|cueille|décharge|distribue|brode|tisse|forge|brasse|conduit|conduisait|accorde|répète|nettoie|
            nettoyait|ramasse|ramassait|promène|retape|retapait|entretient) (du|des|les|le|la|l|de la|de l|un|une)
            (?![@abstract @person @func @child])@c (?:[de d du des] [la l]? @c)? ((à|dans|sur|au|aux|en|pour) %short)?
            »
        « (travaille|travaillait|bosse|bossait) (dans|chez|au|aux) [@det]? (?![@abstract @func])[@c @cap] %post{0,1} »
        """,
    ),
    *rules(
        "age",
        """
        (âge|âgé|né) [^ @stop @colon]{0,4} @colon « %n (ans|a)? » (?=[, @stop])
        [, @colon] « [@digits] (a|ans) » (?=[, @stop])
        (a|avait|avoir|eu|aura|aurait|ont|avaient|âgé de|âgée de|dès|ses|leurs|vers|tout juste|presque|à
            peine|bientôt|à|de
            ses) (tout juste|à peine|presque|bientôt|aujourd'hui|maintenant)? « %years » (?!%notage)
        [@kin @child @person] (,|de|@lpar)? « (%years|%n mois) » (?=[, @stop @rpar et qui])
        @cap [, @lpar] « (%years|%n mois|%n) » (?=[, @stop @rpar])
        """,
    ),
    *rules(
        "sentence",
        """
        (condamné|condamnée|écopé|pris|prend|purge|purgé|peine|fait|reçu|requis|encourt|ferme|sursis) (de|d|à|une)?
            (peine de)? « (%n|un) (mois|ans|an) (, dont %n (mois|ans)? (avec sursis|ferme|de sursis)? (probatoire)?)? »
        (peine|tig|condamné|condamnée|intérêt général) [^ @stop @colon]{0,4} « %n (heures|h) »
        « %n (mois|ans)? (avec sursis|de sursis|ferme|fermes) (probatoire)? »
        « [@num @digits]{1,3} (jours-amende|jours amende|heures de tig|heures de travail) »
        """,
    ),
    *rules(
        "only",
        """
        [le la l] « (seul|seule|unique) (?![@abstract @func])(@c){1,2} (qui|que|qu|à|dont|de|du|des|dans|en|sur|parmi)
            [^ @stop , @colon et]{1,7} »
        [le la] « (seul|seule) (à|qui) [^ @stop , @colon]{1,6} »
        """,
    ),
    *rules(
        "accident",
        """
        « @died (d|de|du|des|dans|en|à|par|sous|lors|au|sur|sans|avec) %np ((pendant|lors|dans|en|à|au|devant|sur)
            (d|de)? %np)? »
        « (s est|s était) @died ((dans|en|à|par|sous|lors|au|sur) %np)? »
        """,
    ),
    *rules(
        "media",
        """
        « (reportage|documentaire|article|articles|émission|podcast|film|livre|chanson|photo|photos|vidéo|vidéos|
            portrait) (sur|consacré à|consacrée à|dans|à la une de) (le|la|les|l|un|une|ce|cette)? (?!@func)
            [^ @stop , et que]{1,9} »
        « (affaire|procès|scandale|drame|tuerie) (des|du|de la|de l|d|de) (?!@func)(@c){1,2} (%tail)? »
        « (passé|passée|passés|passait|montré|vu|vue|sorti|sortie|parlé|cité|citée) (à|au|aux|dans|en|sur) [la le l les
            un une]? (@c)? [@media jt infos nouvelles] (national|nationale|local|locale|régional)? »
        """,
    ),
    *rules(
        "mark",
        """
        « @c (de @c)? (en forme d|en forme de|représentant) (un|une|la|le|l)? (@c){1,2} ((sur|au|à|dans|derrière|sous|
            autour de) [@det]? [@body])? »
        « @mark qui [^ @stop , @colon et]{1,8} »
        « (@num)? (@c)? @worn (@c){0,2} (de @c)? (sur|au|à|aux|dans|derrière|sous|autour de|le long de) [@det]?
            (@c)? [@body] (gauche|droit|droite|gauches|droits)? »
        « (@pet) (sur|dans|autour de) [@det] [@body poche cou manteau capuche] »
        """,
    ),
    *rules(
        "body",
        """
        « @body (gauche|droit|droite|gauches|droits)? (à moitié|en partie|à demi|complètement|totalement)?
            (arraché|arrachée|
            coupé|coupée|manquant|manquante|amputé|amputée|paralysé|paralysée|cassé|cassée|tordu|tordue|crevé|percé|
            percée|mutilé|déformé|déformée|déchiré|déchirée|recousu|recousue|atrophié|fendu|fendue|bandé|bandée|
            manquants|coupés|tatoué|tatouée|tatoués|ébréchée|cassées) »
        « (œil|yeux) [@colour @carcolour vairons bridés bleus verts marron noisette] (et (l|un)? (autre)? [@colour])? »
        « @hair (tout|toute|très|entièrement)? (@haircol|@colour|@carcolour) (devant|derrière|sur le devant|sur le
            côté|dans le dos|jusqu %short)? »
        """,
    ),
    *rules(
        "honour",
        """
        « (deux fois|trois fois|plusieurs fois|double|triple|ancien|ancienne|ex|jeune|vice)? [@champion] ((de|d|du|des|
            en) (la|l)? %short){1,2} »
        « (sélection|équipe) (nationale|régionale|départementale|de @cap) (de @sport)? »
        « (ceinture noire|ceinture marron|licencié|licenciée|champion|championne|arbitre|entraîneur|joueur|joueuse|
            moniteur|monitrice|capitaine|sélectionné|sélectionnée) (de|d|en|au|à la) (l)? @sport (@c)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (joue|jouait|jouer|joué|apprend|souffle|pratique) (de|d|du|dans) (la|l)? [@instrument] (%tail)? »
        « @vehicle (@c|@cap){0,2} [@colour @carcolour] (@c)? (avec %np (sur %short)?)? »
        [un une son sa des ses] « @pet (apprivoisé|apprivoisée|blanc|blanche|noir|noire|borgne|@c) » (?=[, @stop et])
        """,
    ),
    *rules(
        "haunt",
        """
        « @dwelling (derrière|au bord|sur|dans|à côté|près|au pied|en face|sous|entre|au fond) (d|de|du|des)? %short »
        « (derrière|en face de|en face du|à côté de|à côté du|au dessus de|au dessus du|près de|près du|au pied de|au
            coin de|devant|derrière) (l|la|le|les|un|une)? (ancien|ancienne|vieux|vieille|grand|grande|petit)?
            @landmark (social|municipal|municipale|communal|
            communale|public)? (de %short)? »
        « (?=@cap)@chain (de|du|des|rue|place|route|avenue) (la|l|le)? (@c|@cap){1,2} (de|du)? (@cap)? »
        « place (de|du|des) (la|l)? (@c){1,2} » (?![@c])
        """,
    ),
    *rules(
        "day",
        """
        « (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|veille|lendemain|soir|jour|nuit|matin|semaine|week end)
            (de|du|d|des) (la|l|le)? [@carnival @feast] (@year)? »
        [à la le au pour depuis avant après pendant dès lors] (de|d|la|le|l|les)? « [@carnival @feast] (de @cap)?
            (@year|dernier|dernière)? »
        [fin début mi courant en depuis dès jusqu] « [mars avril mai juin août] » (?![@digits @year])
        « (fin|début|mi|courant) [mars avril mai juin août] » (?![@digits @year])
        (au|du|ce|à l|en|cet|depuis l|dès l|depuis le) « [printemps automne hiver] »
        (à l|cet|depuis l|dès l|l) « été » (?=[, @stop et])
        « [printemps été automne hiver] (dernier|prochain|passé) »
        « (vacances) (de|d) (la|l)? (toussaint|noël|pâques|été|hiver|février|printemps|automne) »
        « (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|printemps|hiver|été|automne)
            (dernier|dernière|
            prochain|prochaine|suivant) » (?!pour)
        """,
    ),
    *rules(
        "small body",
        """
        [à de chez pour dans sur avec] « (?=@cap)[la le les] (?!@func)@cap{1,2} »
        @org (@c)? « (les|la|le|l)? (?!@func)@cap{1,3} ((de|du|des) (la|l)? @cap)? »
        @org [^ @stop ,]{1,6} , « (les|la|le|l) (?!@func)@cap{1,2} ((de|du|des) (la|l)? @cap)? » (?=[, @stop])
        """,
    ),
    *rules(
        "name",
        "[@kin compagne compagnon conjoint conjointe copine copain ami amie] (@c)? , « (?!@func)@cap{1,2} » "
        "(?=[, @stop])",
    ),
    *rules("upbringing", "« (élevé|élevée|élevés|élevées|recueilli|recueillie|recueillis) par @det (?!@func)%np »"),
    *rules(
        "offence",
        """
        (?<!merci) pour avoir « (?!(lui|elle|nous|accepté|eu|été|demandé|parlé|pris|fait part))%long »
        pour avoir [^ @stop , et]{1,10} et « (@deed|@c) (?=[@det à contre des sur])%long »
        (a|avait|ont|avaient) (ensuite|puis|déjà|aussi|jadis)? « @deed (?!(que|par|avec lui|son temps|du temps|sa vie|
            la parole|la question|un lien|un regard))%long »
        « @deednoun (de|d|du|des|sur|contre|avec|à|en|aux|envers) (?!@func)%np ((avec|contre|à|dans|sur|devant)
            %short)? »
        (faits|fait|motif|prévention|infraction|délit) @colon (a|ont|avoir)? « %long »
        (a|avait|ont) « fait (livrer|sauter|exploser|chanter|passer|entrer|envoyer|dérailler|disparaître) %long »
        (tenté|tentait|essayé|voulait|voulu|projetait|projeté|prévoyait|menacé|menaçait|préparait|rêvait|comptait)
            (de|d)
            « (voler|brûler|incendier|faire sauter|poser|attaquer|tuer|égorger|enlever|rejoindre|partir|foncer|tirer|
            poignarder|frapper|saboter|empoisonner|jeter|lancer|acheter|fabriquer|fuir) %long »
        « (entré|entrée|introduit|introduite|présenté|présentée|venu|venue|arrivé|arrivée|monté|montée) (dans|à|au|en)
            %short avec (un|une|des|le|la|sa|son|deux) (arme|armes|couteau|couteaux|machette|hache|sabre|épée|fusil|
            pistolet|arbalète|arc|marteau|batte|bidon|ceinture|grenade|bombe|cutter|kalachnikov|revolver) (%tail)? »
        """,
    ),
    *rules(
        "language",
        """
        (parle|parlait|parlent|comprend|lit|écrit|chante|prie|compte|rêve|jure|insulte|français|anglais|arabe) (que|qu|
            couramment|encore|aussi|un peu|mieux|surtout|toujours|seulement)? (le|l|en|et|ou)? « @rarelang »
        « (?!@nation)@rarelang »
        """,
    ),
    *rules(
        "nationality",
        "(venu|venue|arrivé|arrivée|revenu|revenue|rentré|rentrée|parti|partie|reparti|retourné|né|née|fui|expulsé|"
        "expulsée|extradé|séjour|séjourné|vécu|famille|grandi) (de|d|en|au|aux|du|vers|pour|le|la|l) (la|l)? « "
        "@country »",
    ),
    *rules("religion", "(s est|s était|se|s) « (converti|convertie|convertit) » (?!en)"),
    *rules("sum", "« [@digits] (@bigword)? [@currency @money] (par mois|par semaine|par jour|mensuels) »"),
    *rules("name", "(cordialement|bises|amitiés|salutations|vous) , « (?!@func)@cap{1,3} » @stop"),
    *rules(
        "kin fate",
        "« [@kin @child] (@c)? (qui)? (est|a|était|avait|sont|ont|s est)? (été)? (aussi|lui aussi)? "
        "(resté|restée|revenu|"
        "revenue|parti|partie|partis|parties|tué|tuée|mort|morte|disparu|disparue|détenu|détenue|incarcéré|incarcérée|"
        "condamné|condamnée|retenu|retenue|enterré|enterrée|recherché|fiché) (en|au|à|dans|là bas|de|avec|pour|sur) "
        "(la|le|l|une|un)? (@c|@cap){1,2} »",
    ),
    *rules(
        "body",
        """
        (a|avait|avec|aux|ont|son|sa|ses) (le|la|les|l|un|une|des|ses|son|sa)? « @body (très|tout|toute|à moitié)?
            (?![@func @abstract libre libres droit dure])@c » (?=[, @stop et qui depuis])
        (porte|portait|portant|avec|garde|gardait|toujours|jamais) (toujours|encore|aussi)? [@det @num] « @cloth
            (de|à|en|du|d|avec)? (?!@func)(@c){1,2} »
        """,
    ),
    *rules(
        "age",
        """
        , « %years » (?=[, @stop @rpar])
        (?<![plus moins près lors fin @num @digits]) de « %years » (?=[, @stop @rpar et qui à])
        """,
    ),
    *rules(
        "coincidence",
        """
        « (jour|nuit|soir|été|hiver|année|matin|semaine) où (?!(il|elle|on|je|nous|vous) (a|est|va|peut|veut))[^ @stop
            , @colon]{2,9} »
        « (viral|virale|devenu viral|devenue virale|vu|vue|vues|partagé|partagée) (par)? [@num @digits @bigword]{1,3}
            (de)? (fois|personnes) »
        """,
    ),
    *rules(
        "nationality",
        """
        [@person @kin @child @occ @rareocc un une des deux cette ce] « (?![français française françaises européen
            européenne])@nation » (?=[, @stop qui de du d et arrivé arrivée né née])
        (en|au|aux|vers|pour|depuis|du|de) (la|l|le|les)? « (?!@home)@country »
        """,
    ),
    *rules("small body", "[@quote] « (les|la|le|l)? (?!@func)@cap{1,4} » [@quote]"),
    *rules(
        "offence",
        """
        (il|elle|qui|ils|et|,) (y)? (a|avait|ont|avaient) (tenté|essayé|menacé|promis|projeté|accepté|cherché) (de|d) «
            @c %long »
        « (tentative|menace|menaces|tentatives|complot) (de|d) (?!@abstract)%np ((contre|à|sur|dans|avec)
            %short)? »
        """,
    ),
    *rules("religion", "« @rarefaith »"),
    *rules("offence", "« @device (dans|sur|sous|devant|contre|à|au) %np ((de|du|à) %short)? »"),
]
