"""What sets somebody apart and what happened, in French."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "only",
        """
        « (le|la|l|les)? (seul|seule|unique) %adj{0,1} [@person @occ @faith @nation @venue @soldier @faithrole @post
            @rareocc] (@nation|@c)? (à %short)? %place »
        « (le|la)? (seule|seul) (femme|fille|convertie|converti|musulmane|musulman|chrétienne|chrétien|noire|noir|
            étrangère|mère|[@nation]) » (?![@c qui que qu dont à])
        « (la|le) (seule|seul) (femme|fille|converti|convertie|@nation|musulman|chrétien) (parmi|entre|au milieu|du|de
            la|de l|des|dans|à|sur) (des|le|la|de|les)? %short »
        « (le|la) (seul|seule) (du|de la|de l|de sa|de son|dans|sur|de cette) (@c)? [@scale] (à|qui)? (%short)? »
        « (une|un|l une|l un) des (rares|@num|deux seules|trois seules|trois seuls|deux seuls) %adj{0,1} (femmes|
            converties|convertis|filles|chrétiens|musulmans|[@nation]|@c) (%place)? »
        """,
    ),
    *rules(
        "first",
        """
        « (le|la|l)? (premier|première|dernier|dernière|second|seconde) %adj{0,1} [@person @nation @occ] (@nation|@c)?
            (jamais)? (à (avoir|être|@c)|condamné|condamnée|jugé|jugée|extradé|expulsé|libéré|qui|de|du|en|dans)
            (été)? (@c)? ((de|du|en|sous|selon|dans|par|pour|à|au) (la|le|l)? %short)? »
        « (le|la|l)? (premier|première|seul|seule) (procès|condamnation|affaire|jugement|cas) (du genre|de ce genre|
            sous %short|dans le pays|jamais) »
        « (le|la) (premier|première|seul|seule|dernier|dernière) (de|du) (sa|son|la) (famille|village|classe|fratrie|
            rue|quartier|génération) (à)? (%short)? »
        « (le|la) plus (jeune|âgé|âgée|vieux|vieille|ancien|ancienne|dangereux|dangereuse|grand|grande|gros|fort|
            riche|connu|connue|célèbre) (@c)? %place »
        « (le|la) [@person] (le|la) plus (jeune|âgé|âgée|vieux|vieille|ancien|ancienne|dangereux|connu) %place »
        « (fondateur|fondatrice|cofondateur|figure|meneur) (de|du|d) (la|l|un|une)? %short »
        """,
    ),
    *rules(
        "known",
        """
        « (un|une|le|la|l|son|sa)? (très|bien)? (célèbre|célèbres|fameux|fameuse)? [@celebrity @occ @soldier @seat
            @person] (très|bien|tristement)? [@fame] (%place)? »
        « (un|une|l|le|la|d un|d une) (célèbre|fameux|fameuse) [@celebrity @occ @seat @person] (%place)? »
        « (très|bien)? (connu|connue|célèbre|réputé) (dans|de|à|en|au) (tout|toute|tous) (le|la|l)? %short »
        « (tout le (village|quartier|monde|pays)|toute la (ville|prison|rue|région|détention|vallée)) (dans %short|à
            %short|au %short|ici)? (le|la|l|les) (connaît|connaissait|reconnaît|reconnaissait) »
        « (village|hameau|île|bourg) de [@num @digits @bigword]{1,3} (habitants|âmes|maisons) »
        """,
    ),
    *rules(
        "disaster",
        """
        « (survécu|survit|rescapé|rescapée|survivant|survivante|réchappé|échappé|témoin|blessé|blessée|évadé|évadée|
            pris) (à|au|aux|d|de|du|dans|lors d|en) (un|une|la|le|l)? %adj{0,1} [@disaster @scale] (@c)? ((à|en|au|
            dans|de|d|du|sur) (la|le|l)? %short)? »
        « (l|le|la|un|une|cet|cette|les)? [@disaster] (@c)? (de|d|du|à|en|au|dans|sur|rue) (la|le|l|rue|une|un)? (rue|
            avenue|place|boulevard)? (de|du|des|d)? (la|l)? (@c){0,1} ([@cap]{1,3}|école|prison|usine|caserne|
            immeuble|port|marché) (@c)? »
        « (pendant|lors|depuis|après|durant) (de|d)? (la|l|le|une) (prise d'otages|mutinerie|émeute|incendie|
            inondation|séisme|tremblement de terre|naufrage|évasion|explosion|coup d'état) ((de|du|à|dans) %short)? »
        « (maison|boutique|ferme|école|appartement) (a été|avait été|a|avait|fut)? (brûlé|brûlée|détruite|incendiée|
            incendié|emportée|inondée|bombardée) ((dans|par|en|le|à) %short)? »
        « (évadé|évadée|échappé|enfui|évasion) (de|du|d|lors d) (la|l|un|une)? %short ((dans|par|avec|en|caché)
            %short)? »
        « (grève de la faim) (de %n jours)? »
        """,
    ),
    *rules(
        "media",
        """
        « (est|était|passé|passée|passée à|paru|parue|apparu|apparue|fait|faisait|vu|vue|montré|invité|interviewé|
            diffusé|diffusée|retransmis) (à|dans|en|sur|la|au|l)? (la|les|le|l|tous les|toute la)? (@c)? [@media]
            (national|nationale|nationaux|locale|local|locaux|régionale|du journal|télévisé|@c)? (du %short|de
            %short)? »
        « (à|dans|par|sur) (la|les|le|l) [@media] (nationale|nationaux|locale|locaux|régionale|régional|local) »
        « (fait|faisait|firent) (la une|les gros titres|le tour du web|le buzz) (de|des|du)? (%short)? »
        « (un|une|des) (documentaire|livre|film|chanson|podcast|série|reportage|article) (a été)? (tourné|écrit|
            consacré|réalisé)? (sur|à) (lui|elle|l affaire|son affaire|sa vie|son histoire|son procès) »
        « (une|sa|la|d une) chaîne (youtube|@c)? (de|avec|suivie par|à|aux)? (plus de|près de)? [@num @digits
            @bigword]{1,3} (d)? (abonnés|vues) »
        « (plus de|près de)? [@num @digits @bigword]{1,3} (d)? (abonnés|followers|vues) »
        « (affaire|procès|arrestation) (très)? (médiatisé|médiatisée|retentissant|retentissante|télévisé) »
        """,
    ),
    *rules(
        "honour",
        """
        « (remporté|gagné|gagna|remporta|décroché|gagne|obtenu|vainqueur|lauréat|lauréate) (un|une|le|la|l|du|d|de|
            des|@num|son)? (%adj){0,1} [@prize] (@c)? ((de|d|du|des|en|à) (la|l)? %short){0,2} »
        « (est|était|un|une|le|la|ancien|ancienne|sacré|sacrée|double|vice)? (double|triple)? [@champion] (@c)? ((de|
            d|du|des|en|olympique) (la|l)? %short){0,2} »
        « (footballeur|boxeur|nageur|pianiste|gymnaste|cycliste|danseur|joueur) (professionnel|semi professionnel|
            prometteur|talentueux|international) »
        « (jeux olympiques|tour de france|équipe nationale|équipe de france) (@c)? »
        """,
    ),
    *rules(
        "accident",
        """
        « (frappé par la foudre|frappée par la foudre|enterré vivant|dans le coma|passager clandestin|fait naufrage)
            ((en|dans|à|pendant) %short)? »
        « (renversé|renversée|percuté|percutée|écrasé) par (un|une|le|la) [@c] ((à|dans|en) %short)? »
        « (tombé|tombée|chute|sauté|jeté|jetée|défenestré) (de|d|du) (un|une|la|le)? (%adj)? (toit|balcon|pont|cheval|
            fenêtre|échafaudage|train|tour|étage|grue|arbre|bateau) »
        « (traversé|traversa|fui|venu|venue|parti|partie|arrivé|arrivée) (%short)? (la|le|à|en|sur|dans|par) (la|le|
            un|une)? (méditerranée|sahara|alpes|désert|canot pneumatique|zodiac|vélo|bateau de pêche|radeau|conteneur|
            camion|pied|pateras?) ((sur|en|dans|à|avec) %short)? »
        « (mordu|mordue|attaqué|attaquée) par (un|une|son) (chien|serpent|cheval|requin|taureau|loup) »
        « (torturé|torturée|enlevé|enlevée|emprisonné|emprisonnée) (en|au|à|par|dans|pendant) %short »
        """,
    ),
    *rules(
        "coincidence",
        """
        « (le|la|au) (jour|nuit|soir|semaine|veille|lendemain|matin|anniversaire|week end) (de|du|des|d|où) (la|l|son|
            sa|ses)? (%adj)? [@daynoun @disaster @feast] ((de|du|à|en|d) %short)? »
        « (@num|un|une|quelques) (jours|jour|semaines|mois|heures) (avant|après) (la|l|le|les|son|sa|ses) (%adj)?
            [@daynoun @feast] ((de|du|à|en) %short)? »
        « (le même jour|la même nuit|la même semaine|la même année) (que|qu) %short »
        « (à|le|pour|la|depuis|pendant|après|avant) (la|le|l|jour de)? [@feast] ([@year])? »
        « (le jour|au jour) de (son|sa|ses) (anniversaire|mariage|%age) »
        """,
    ),
    *rules(
        "sentence",
        """
        « (%n|un) (ans|an) et (%n|un|demi) (mois)? (de (prison|réclusion|détention|emprisonnement))? (ferme|avec
            sursis|fermes)? » (?!plus tard)
        « (condamné|condamnée|écopé|peine|requis|purge|purgeait|purgé|purger|condamnation|passé|fait|pris|effectué)
            (à|de|d|une peine|une|la|sa|en|déjà)? (de|peine)? (perpétuité|(%n|un) (ans|an|mois)) (et (%n|un) mois)?
            (de (prison|réclusion criminelle|réclusion|détention|emprisonnement|sûreté|isolement|détention
            provisoire))? (ferme|dont %short|avec sursis|fermes)? » (?!(de (suivi|travail|mariage|stage|formation)))
        « (%n|un) (ans|mois|an) de (prison|réclusion criminelle|réclusion|détention|emprisonnement|isolement|détention
            provisoire|sûreté) (ferme|avec sursis|dont %short)? »
        « (réclusion à perpétuité|peine de mort|perpétuité) »
        « %n heures de (travail d'intérêt général|tig) »
        """,
    ),
    *rules(
        "sum",
        """
        « (plus de|près de|environ|exactement)? [@digits @num @bigword et]{1,5} (d)? [@money]
            ((en|de) (espèces|liquide|dommages|dettes|@c))? »
        « [@digits] (@bigword)? @currency »
        """,
    ),
    *rules(
        "quantity",
        """
        « (plus de|près de|environ)? [@digits @num @bigword un et demi]{1,4} [@unit] ((de|d) [@c])? » (?!(de trop|en
            trop))
        « [@digits @num @bigword]{1,3} %adj{0,1} [@substance] »
        « (tué|blessé|assassiné|fait|abattu|poignardé) (%n) (personnes|passants|policiers|militaires|enfants|civils|
            morts|blessés) »
        """,
    ),
    *rules(
        "offence",
        """
        « (conduit|conduisait|foncé|fonçait|lancé|garé|précipité) (dans|sur|contre|avec|au volant|un|une|sa|son|
            devant) (d|la|le|l|un|une|sa|son)? %np ((sur|dans|devant|avec|contre|à|chargé) %short)? »
        « (un|une|le|la|d un|d une) (camion|camionnette|voiture|fourgonnette|fourgon|véhicule) (loué|louée|volé|volée|
            piégé|piégée|bélier) (chargé de %short|avec %short|devant %short)? »
        « (jeté|lancé|jetait|lançait|jeta|lança) (un|une|des|@num|plusieurs) (cocktail|cocktails|grenade|grenades|
            pierre|pierres|pavé|pavés|tête de porc|têtes de porc|bombe|engin|fumigène) (molotov|incendiaire|
            artisanale|@c)? (sur|dans|contre|à|devant|par) (un|une|la|le|l|les|des) %short ((à|de|du) %short)? »
        « (incendié|mis le feu|brûlé|incendiait|mettre le feu|incendier) (à|au|aux|un|une|le|la|l)? (un|une|la|le|l|
            centre)? (@target|@c) (@c|de %short)? ((à|en|de|du) %short)? »
        « (attentat|attaque|incendie volontaire|braquage|fusillade|assaut|agression) (contre|sur|à|au|dans|d|de|
            devant) (un|une|le|la|l|des)? [@target] (@c)? ((à|en|au|de|avec) %short)? »
        « (poignardé|abattu|égorgé|attaqué|agressé|frappé|tué|menacé|séquestré|enlevé|braqué|décapité|volé|dévalisé)
            (un|une|le|la|son|sa|@num|des) %adj{0,1} ([@target]|@c) ((avec|à|dans|devant|au|en|sur|pendant) (un|une|
            la|le|l|coups de)? %short)? »
        « (diffusé|publié|posté|partagé|mis en ligne|filmé|traduit|téléchargé|envoyé|relayé|enregistré) (une|un|la|le|
            des|sa|son|@num|plusieurs|les) %adj{0,1} (vidéo|vidéos|manifeste|photo|photos|tract|tracts|discours|
            chanson|appel|message|messages|livestream|testament|menace|menaces|manuel|allégeance) (de|d|depuis|dans|
            sur|à|en|où|qui|par|du)? (la|le|l|un|une)? (%short)? ((de|du|sur|à) %short)? »
        « (projeté|prévu|préparé|planifié|voulait|projetait|préparait|prévoyait|menacé|tenté|envisagé|comptait) (de|d|
            un|une)? (faire sauter|attaquer|tuer|poignarder|enlever|assassiner|incendier|attentat|attaque|faire
            exploser|décapiter|s en prendre) (contre|à|au|sur)? (un|une|le|la|l|des|son|sa)? %short ((à|de|en|avec)
            %short)? »
        « (tagué|tagua|peint|dessiné|inscrit|gravé) (des|une|un|@num) (croix gammées|croix gammée|slogans|insultes|
            runes) (sur|dans|à) (un|une|le|la|l|les|des) %short ((de|du) %short)? »
        « (fabriqué|posé|caché|acheté|commandé|construit|stocké|enterré|dissimulé|confectionné) (un|une|des|@num|
            plusieurs) %adj{0,1} (bombe|bombes|engin|engins|ceinture|explosifs|explosif|arme|armes|kalachnikov|
            kalachnikovs|fusil|couteau|machette|sabre|arbalète|grenades|munitions|engrais|acétone|drone|pistolet)
            (@c)? ((dans|sous|sur|à|chez|avec|en|derrière|au) (la|le|l|son|sa|un|une)? %short)? »
        « (envoyé|viré|transféré|donné|remis|collecté|versé) (%n|@digits|@bigword){1,3} (euros) (à|au|en|pour|vers|
            aux) (un|une|la|le|l|son|sa)? %short »
        « (arbalète|sabre|machette|hache|hachoir|couteau de cuisine|ceinture explosive|bombe artisanale|tronçonneuse)
            »
        « (parti|partie|départ|rejoint|rejoindre|partis) (pour|en|vers|la|au|l)? (syrie|irak|raqqa|alep|idlib|califat|
            afghanistan|ukraine) (avec|par|via|à|enceinte) (la|le|ses|son|sa|un|une|@num)? %short »
        « (arrêté|arrêtée|interpellé|interpellée|contrôlé) (à|au|dans|sur|en|lors d|devant|pendant) (l|la|le|un|une|
            son|sa)? (%adj)? (aéroport|frontière|gare|train|mariage|école|travail|hôtel|mosquée|péage|ferry|
            enterrement|bibliothèque|lycée|supermarché|parking|camping) (de|d|du|@c)? (%short)? »
        « (depuis|dans|de) (la|l|le) (bibliothèque|salle informatique|ordinateur) (du|de) (la|l)? (lycée|école|prison|
            collège|université|mairie) »
        """,
    ),
]
