"""What people are, in German: word lists of work, position, faith and origin."""

from anonymisation.detect.languages.de import LANGUAGE
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import countries


def adjectives(words: str) -> str:
    """An adjective with its endings."""
    return forms(words, "e", "er", "es", "en", "em")


LISTS: dict[str, str] = {
    "fame": adjectives(
        """
            bekannt, berühmt, berüchtigt, prominent, gefeiert, umstritten, stadtbekannt, ortsbekannt, angesehen,
            legendär, weltbekannt
        """
    ),
    "celebrity": forms(
        """
            imam, prediger, rapper, sänger, sängerin, fußballer, boxer, politiker, journalist, anwalt, unternehmer,
            schriftsteller, dichter, schauspieler, schauspielerin, familie, chirurg, professor, aktivist, influencer,
            künstler, hooligan, koch, general, musiker, geschäftsmann, arzt, gelehrter
        """,
        "s",
        "n",
        "en",
        "in",
    ),
    "country": countries("de"),
    "nation": ", ".join(LANGUAGE.demonyms).lower(),
    "ethnic": forms(
        """
            jeside, jesidin, tschetschene, tschetschenin, kurde, kurdin, uigure, tamile, sinto, hazara, paschtune,
            spätaussiedler, russlanddeutscher, roma, staatenloser
        """,
        "n",
    ),
    "rarelang": """
        tamil, tschetschenisch, kurdisch, kurmandschi, somali, tigrinya, dari, paschtu, berberisch, baskisch,
        bretonisch, jiddisch, aramäisch, albanisch, georgisch, armenisch, finnisch, ungarisch, russisch, ukrainisch,
        polnisch, urdu, hindi, farsi, persisch, latein, esperanto, mandarin, chinesisch, japanisch, suaheli, lingala,
        wolof, hausa, romanes, amharisch, uigurisch, usbekisch, turkmenisch, gebärdensprache, plattdeutsch, sorbisch,
        friesisch, rätoromanisch, serbisch, bosnisch, rumänisch, bulgarisch, portugiesisch, hebräisch
    """,
    "faith": ", ".join(
        [
            forms(
                """
                    muslim, muslimin, christ, christin, katholik, katholikin, protestant, protestantin, jude, jüdin,
                    hindu, buddhist, buddhistin, alevit, alevitin, sunnit, schiit, salafist, zeuge jehovas, zeugin
                    jehovas, zeugen jehovas, mormone, baptist, sikh, atheist, satanist, kopte, jeside, sufi, mennonit,
                    adventist, pfingstler
                """,
                "s",
                "en",
                "n",
                "innen",
            ),
            adjectives(
                """
                    muslimisch, islamisch, christlich, katholisch, evangelisch, protestantisch, orthodox, jüdisch,
                    alevitisch, sunnitisch, schiitisch, buddhistisch, hinduistisch, koptisch, freikirchlich,
                    mennonitisch, griechisch orthodox, russisch orthodox
                """
            ),
            """
                islam, islams, christentum, judentum, buddhismus, katholizismus, zeugen jehovas, hinduismus,
                pfingstgemeinde, freikirche
            """,
        ]
    ),
    "faithrole": forms(
        """
            nonne, mönch, priester, pfarrer, pastor, imam, rabbiner, diakon, bischof, seminarist, messdiener,
            ministrant, küster, missionar, prediger, ordensschwester, theologe, muezzin, novize, chorknabe, abt
        """,
        "n",
        "s",
        "in",
        "en",
    ),
    "occ": forms(
        """
            bäcker, metzger, fleischer, bauer, landwirt, fischer, tischler, schreiner, zimmermann, klempner,
            elektriker, maurer, dachdecker, steinmetz, maler, stuckateur, schlosser, schmied, schweißer, mechaniker,
            automechaniker, kfz mechaniker, ingenieur, architekt, pilot, matrose, kapitän, lokführer, busfahrer,
            taxifahrer, lkw fahrer, fernfahrer, straßenbahnfahrer, kurier, briefträger, postbote, kellner, barmann,
            koch, konditor, brauer, winzer, imker, schäfer, gärtner, förster, jäger, fischhändler, gemüsehändler,
            kaufmann, kassierer, verkäufer, friseur, schneider, schuster, töpfer, goldschmied, uhrmacher,
            glockengießer, orgelbauer, geigenbauer, buchbinder, drucker, bibliothekar, buchhändler, übersetzer,
            dolmetscher, schriftsteller, journalist, fotograf, schauspieler, clown, zauberer, musiker, sänger,
            opernsänger, rapper, tänzer, balletttänzer, bildhauer, künstler, programmierer, informatiker, buchhalter,
            bankkaufmann, notar, beamter, zöllner, feuerwehrmann, rettungssanitäter, krankenpfleger, krankenschwester,
            altenpfleger, hebamme, chirurg, arzt, zahnarzt, apotheker, tierarzt, physiotherapeut, optiker, lehrer,
            erzieher, dozent, professor, bergmann, kranführer, gerüstbauer, hafenarbeiter, lagerarbeiter,
            staplerfahrer, gebäudereiniger, fensterputzer, schornsteinfeger, müllmann, totengräber, bestatter,
            bademeister, fahrlehrer, boxer, kickboxer, fußballer, profifußballer, radrennfahrer, schiedsrichter,
            fotomodell, stewardess, reiseleiter, rezeptionist, wachmann, türsteher, leibwächter, privatdetektiv,
            präparator, falkner, tierpfleger, leuchtturmwärter, taucher, markthändler, autohändler,
            antiquitätenhändler, wahrsager, glasbläser, möbeltischler, bootsbauer, hufschmied, tätowierer, käser,
            melker, binnenschiffer, florist, nachtwächter, hausmeister, dreher, fräser, monteur, heizungsbauer,
            soldat, berufssoldat
        """,
        "s",
        "n",
        "in",
        "e",
        "es",
    )
    + ", tierärztin, ärztin, bäuerin, köchin, lehrerin, krankenschwester",
    "rareocc": """
        glockengießer, leuchtturmwärter, präparator, falkner, glasbläser, orgelbauer, geigenbauer, hufschmied,
        uhrmacher, buchbinder, totengräber, schornsteinfeger, clown, balletttänzer, imker, goldschmied,
        profifußballer, wahrsager, binnenschiffer, opernsänger, steinmetz, schäfer, bestatter
    """,
    "field": forms(
        """
            richter, anwalt, rechtsanwalt, polizist, psychologe, psychiater, staatsanwalt, bürgermeister, general,
            oberst, minister, professor, rektor, botschafter, diplomat, abgeordneter, imam, priester, pfarrer,
            rabbiner, dorfvorsteher, mufti, offizier, journalist, gefängnisdirektor, landrat, stadtrat, clanchef,
            bischof
        """,
        "s",
        "n",
        "in",
        "en",
    ),
    "seat": forms(
        """
            bürgermeister, oberbürgermeister, stadtrat, gemeinderat, landrat, abgeordneter, bundestagsabgeordneter,
            minister, botschafter, konsul, parteivorsitzender, senator, bischof, abt, mufti, dorfvorsteher, könig,
            ortsvorsteher, landtagsabgeordneter, kreisrat
        """,
        "s",
        "in",
        "n",
    ),
    "post": forms(
        """
            torwart, torhüter, kapitän, mannschaftskapitän, stürmer, kassenwart, vorsitzender, schlagzeuger, sänger,
            sängerin, gitarrist, organist, dirigent, maskottchen, gründer, mitgründer, mitbegründer, küster,
            brandmeister, verteidiger, bassist, schriftführer
        """,
        "s",
        "n",
        "in",
    ),
    "club": forms(
        """
            fußballverein, fußballclub, verein, sportverein, chor, kirchenchor, band, blaskapelle, freiwillige
            feuerwehr, freiwilligen feuerwehr, feuerwehr, fußballmannschaft, mannschaft, orchester, boxverein,
            boxclub, schachclub, schachverein, pfadfinder, kirchenvorstand, motorradclub, karnevalsverein,
            schützenverein, ruderclub, handballverein, turnverein, taubenzuchtverein, judoverein, theatergruppe,
            musikverein
        """,
        "s",
        "es",
    ),
    "army": forms(
        """
            armee, bundeswehr, marine, luftwaffe, fremdenlegion, spezialkräfte, infanterie, fallschirmjäger,
            gebirgsjäger, miliz, peschmerga, grenztruppen, nva, streitkräfte, bundesheer, panzertruppe
        """,
        "n",
        "en",
    ),
    "soldier": forms(
        """
            fallschirmjäger, scharfschütze, söldner, deserteur, wehrdienstverweigerer, feldwebel, unteroffizier,
            leutnant, hauptmann, oberleutnant, legionär, fremdenlegionär, veteran, kriegsveteran, berufssoldat,
            zeitsoldat, kindersoldat, kampfpilot, reservist, soldat, offizier
        """,
        "s",
        "n",
        "in",
    ),
    "subject": """
        medizin, jura, rechtswissenschaft, theologie, philosophie, physik, chemie, biologie, mathematik, geschichte,
        volkswirtschaft, betriebswirtschaft, bwl, architektur, psychologie, soziologie, informatik, zahnmedizin,
        pharmazie, germanistik, archäologie, geologie, astronomie, tiermedizin, politikwissenschaft, journalistik,
        maschinenbau, elektrotechnik, islamwissenschaft, arabistik, luftfahrttechnik, luft und raumfahrttechnik,
        kunstgeschichte, musik, bauingenieurwesen
    """,
    "campus": """
        universität, uni, hochschule, fachhochschule, konservatorium, kunstakademie, schauspielschule, filmhochschule,
        militärakademie, priesterseminar, internat, koranschule, gymnasium, polizeischule, hotelfachschule,
        ballettschule, musikhochschule, klosterschule, technische universität, technischen universität, waldorfschule,
        zirkusschule, elitegymnasium
    """,
}
