"""What sets somebody apart and what happened, in Spanish."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "only",
        """
        « (el|la|su)? (único|única) %adj{0,1} [@person @occ @faith @nation @venue @soldier @faithrole @post @rareocc]
            (@nation|@c)? %place »
        « (la|el)? (única|único) (mujer|chica|conversa|converso|musulmana|musulmán|cristiana|cristiano|negra|negro|
            extranjera|madre|[@nation]) » (?![@c que con a de])
        « (la|el) (única|único) (mujer|chica|converso|conversa|musulmán|cristiano|[@nation]) (entre|de|en|del) (los|
            las|la|el)? %short »
        « (la|el) (única|único) (del|de la|en el|de su|de este) (@c)? [@scale] (que|en|con)? (%short)? »
        « (una|uno) de (las|los) (pocas|pocos|@num|únicas @num|únicos @num|contadas) %adj{0,1} (mujeres|conversas|
            conversos|chicas|cristianos|musulmanes|[@nation]|@c) (%place)? »
        """,
    ),
    *rules(
        "first",
        """
        « (el|la)? (primer|primera|primero|último|última|segundo|segunda) %adj{0,1} [@person @nation @occ] (@nation)?
            ((condenado|condenada|juzgado|juzgada|extraditado|expulsado|expulsada) (@c)? ((de|en|por|según|bajo|con|
            del|a) (la|el|una|esa|esta)? %short)?|(en ser|del|de la|por|con|según|bajo|en) (la|el|una|esa|esta)?
            %short) »
        « (el|la) (primer|primera|único|única) (juicio|condena|caso|sentencia|proceso) (de este tipo|de su clase|por
            %short|en el país|de la historia) »
        « (el|la) (primero|primera|único|única|último|última) (de|en) su (familia|pueblo|clase|calle|barrio|
            generación) (en)? (%short)? »
        « (el|la) ([@person])? más (joven|viejo|vieja|veterano|veterana|antiguo|peligroso|peligrosa|alto|alta|gordo|
            fuerte|rico|famoso|conocido|conocida) (@c)? %place »
        « (fundador|fundadora|cofundador|cabecilla) (de|del) (la|un|una)? %short »
        """,
    ),
    *rules(
        "known",
        """
        « (un|una|el|la|su)? (muy)? (conocido|conocida|famoso|famosa|célebre|reputado) [@celebrity @occ @soldier @seat
            @person] (%place)? »
        « (un|una|el|la|su)? [@celebrity @occ @soldier @seat @person] (muy)? [@fame] (%place)? »
        « (muy)? (conocido|conocida|famoso|famosa) en (todo|toda) (el|la) %short »
        « (todo el (pueblo|barrio|módulo|mundo|país|valle)|toda la (ciudad|cárcel|calle|región|galería|isla)) (en
            %short|del %short)? (lo|la|le|los) (conoce|conocía|reconoce|reconocía) »
        « (pueblo|aldea|isla) de (apenas|sólo|solo|menos de)? [@num @digits @bigword]{1,3} (habitantes|vecinos|almas|
            casas) »
        """,
    ),
    *rules(
        "disaster",
        """
        « (sobrevivió|sobrevivido|superviviente|escapó|escapado|testigo|herido|herida|fugó|fugado|salvado) (a|al|de|
            del|en) (un|una|la|el)? %adj{0,1} [@disaster @scale] (@c)? ((en|de|del|frente a) (la|el)? %short)? »
        « (el|la|un|una|los)? [@disaster] (@c)? (de|del|en|frente a) (la|el|los|una|un)? (calle|avenida|plaza)? (de|
            del)? (la|el|los|las)? (@c){0,1} ([@cap]{1,3}|escuela|cárcel|fábrica|cuartel|edificio|puerto|mercado)
            (@c)? »
        « (durante|tras|desde|después de|en) (el|la|un|una) (toma de rehenes|motín|disturbios|incendio|inundación|
            terremoto|naufragio|fuga|explosión|golpe de estado|riada|huracán) ((de|del|en) %short)? »
        « (casa|tienda|granja|escuela|piso) (fue|se|había sido)? (quemada|quemó|destruida|incendiada|arrasada|
            inundada|bombardeada|ardió) ((en|por|durante) %short)? »
        « (fugó|escapó|evadió|fuga|fugado) (de|del) (la|un|una)? %short ((en|por|con|dentro) %short)? »
        « (huelga de hambre) (de %n días)? »
        """,
    ),
    *rules(
        "media",
        """
        « (salió|apareció|salía|aparecía|estuvo|fue|emitió|entrevistado|entrevistada|publicó|sale|copó|ocupó) (en|por|
            la|las)? (la|el|los|las|todos los|toda la)? (@c)? [@media] (nacional|nacionales|local|locales|regional|
            autonómica|@c)? »
        « (en|por) (la|el|los|las) [@media] (nacional|nacionales|local|locales|regional|autonómica|autonómico) »
        « (se)? (hizo|volvió) viral »
        « (un|una) (documental|libro|película|canción|podcast|serie|reportaje) (fue)? (rodado|escrito|grabado)? sobre
            (él|ella|el caso|su caso|su vida|su historia|su juicio) »
        « (un|su|el) canal (de youtube|de telegram|@c) (con|de)? (más de|casi|unos)? [@num @digits @bigword]{1,3}
            (seguidores|suscriptores) »
        « (más de|casi|unos)? [@num @digits @bigword]{1,3} (seguidores|suscriptores|visualizaciones) »
        « (caso|juicio|crimen|atraco) (muy)? (mediático|sonado|televisado|mediática) »
        """,
    ),
    *rules(
        "honour",
        """
        « (ganó|ganado|gana|obtuvo|logró|conquistó|consiguió|ganador|ganadora|quedó) (un|una|el|la|su|@num|varios|del|
            de un)? (%adj){0,1} [@prize @champion] (@c)? ((de|del|en) (la|el)? %short){0,2} »
        « (es|era|fue|un|una|el|la|antiguo|proclamado|doble)? (doble|tres veces)? [@champion] (@c)? ((de|del|en) (la|
            el)? %short){0,2} »
        « (futbolista|boxeador|nadador|pianista|gimnasta|ciclista|bailarín|jugador) (profesional|semiprofesional|
            prometedor|internacional) »
        « (juegos olímpicos|vuelta a españa|selección nacional|selección española) (@c)? »
        """,
    ),
    *rules(
        "accident",
        """
        « (alcanzado por un rayo|le cayó un rayo|enterrado vivo|en coma|polizón|naufragó) ((en|a|durante) %short)? »
        « (atropellado|atropellada|arrollado|arrollada) por (un|una|el) [@c] ((en|a) %short)? »
        « (cayó|caído|caída|saltó|tiró|arrojó) (de|desde|del|por) (un|una|la|el)? (%adj)? (tejado|balcón|puente|
            caballo|ventana|andamio|tren|torre|piso|grúa|árbol|barco|azotea) »
        « (cruzó|atravesó|huyó|llegó|vino|viajó) (%short)? (el|la|a|en|por) (la|el|un|una)? (mediterráneo|sáhara|
            sahara|estrecho|alpes|desierto|patera|zodiac|lancha neumática|bicicleta|barco pesquero|contenedor|camión|
            pie|cayuco|balsa) ((en|a|con|sobre) %short)? »
        « (mordido|mordida|atacado|atacada|embestido|corneado) por (un|una|su) (perro|serpiente|caballo|tiburón|toro)
            »
        « (torturado|torturada|secuestrado|secuestrada|encarcelado) (en|por|durante) %short »
        """,
    ),
    *rules(
        "coincidence",
        """
        « (el|la|en la|en el) (día|noche|tarde|semana|víspera|mañana|aniversario) (de|del|en que) (la|el|su|sus|los)?
            (%adj)? [@daynoun @disaster @feast] ((de|en|del) %short)? »
        « (@num|un|una|unos|pocos) (días|día|semanas|semana|meses|horas) (antes|después) (de|del) (la|el|los|su|sus)?
            (%adj)? [@daynoun @feast] ((de|en|del) %short)? »
        « (el mismo día|la misma noche|la misma semana|el mismo año) (que|en que) %short »
        « (en|por|durante|tras|desde|antes de) (la|el)? [@feast] ([@year])? »
        « (el día) de su (cumpleaños|boda|santo|comunión) »
        """,
    ),
    *rules(
        "sentence",
        """
        « (%n|un) (años|año) y (%n|un|medio) (meses|mes)? (de (prisión|cárcel|reclusión|condena))? » (?!después)
        « (condenado|condenada|pena|condena|cumple|cumplió|cumplía|cumplido|pasó|sentenciado|impuso|impusieron) (a|de|
            una pena|una condena|una|en)? (de|pena de)? (cadena perpetua|prisión permanente revisable|(%n|un) (años|
            año|meses)) (y (%n|un) (meses|mes))? (de (prisión|cárcel|reclusión|condena|aislamiento|prisión preventiva|
            internamiento)|preso|presa|en prisión|en la cárcel)? » (?!(de (seguimiento|trabajo|matrimonio|formación|
            libertad)))
        « (%n|un) (años|meses|año) de (prisión|cárcel|reclusión|condena|aislamiento|prisión preventiva|internamiento|
            régimen cerrado) »
        « (cadena perpetua|prisión permanente revisable|pena de muerte) »
        « %n horas de trabajos (en beneficio de la comunidad)? »
        """,
    ),
    *rules(
        "sum",
        """
        « (más de|casi|unos|exactamente)? [@digits @num @bigword y]{1,5} (de)? [@money]
            (en (efectivo|metálico)|de (deuda|multa|indemnización))? »
        « [@digits] (@bigword)? @currency »
        """,
    ),
    *rules(
        "quantity",
        """
        « (más de|casi|unos)? [@digits @num @bigword medio un]{1,4} [@unit] ((de) [@c])? » (?!de más)
        « [@digits @num @bigword]{1,3} %adj{0,1} [@substance] »
        « (mató|hirió|asesinó|matar|apuñaló) (a)? (%n) (personas|transeúntes|policías|militares|niños|civiles) »
        """,
    ),
    *rules(
        "offence",
        """
        « (condujo|estrelló|lanzó|embistió|empotró|conducía) (con)? (un|una|su|el|la) %adj{0,1} (camión|furgoneta|
            coche|autobús|vehículo|tractor|moto) (@c)? ((contra|con|hacia|cargado|cargada|en|por) (con|de)? (el|la|un|
            una|los)? %short)? (%tail)? »
        « (un|una|el|la) (camión|furgoneta|coche|vehículo) (alquilado|alquilada|robado|robada|bomba) ((cargado|
            cargada|con) (de|con)? %short)? »
        « (lanzó|arrojó|tiró|lanzaron|lanzar) (un|una|@num|varios|varias) (cóctel|cócteles|granada|granadas|piedra|
            piedras|adoquín|cabeza de cerdo|bomba|artefacto) (molotov|incendiario|incendiarios|casero|@c)? (contra|a|
            en|sobre|por|hacia) (un|una|la|el|los) %short ((de|en|del) %short)? »
        « (incendió|quemó|prendió fuego|quemar|incendiar|prender fuego) (a|al)? (un|una|la|el|su)? ([@target]|@c) (@c|
            de %short)? ((en|de|del) %short)? »
        « (atentado|ataque|incendio|atraco|asalto|tiroteo|agresión) (contra|a|en|con) (un|una|la|el|su|los) [@target]
            (@c)? ((en|de|con) %short)? »
        « (apuñaló|disparó|degolló|atacó|agredió|mató|amenazó|secuestró|atracó|decapitó|robó|golpeó|acuchilló) (a|al)
            (un|una|la|el|su|@num|dos)? %adj{0,1} ([@target]|@c) ((con|en|a|delante|durante|por) (un|una|la|el)?
            %short)? »
        « (difundió|publicó|subió|compartió|colgó|grabó|tradujo|descargó|envió|filmó|editó) (un|una|el|la|su|varios|
            @num|unos|cientos de) %adj{0,1} (vídeo|vídeos|manifiesto|foto|fotos|panfleto|panfletos|discurso|canción|
            mensaje|mensajes|directo|testamento|amenaza|amenazas|manual|juramento) (de|desde|en|a|donde|con|sobre|
            del)? (la|el|un|una)? (%short)? ((de|del|en) (la|el)? %short)? »
        « (planeó|planeaba|preparaba|quería|pretendía|amenazó|intentó|preparó|proyectaba) (con)? (un|una)? (volar|
            atacar|matar|apuñalar|secuestrar|asesinar|incendiar|atentado|ataque|hacer estallar|decapitar|atentar)
            (contra|a|al|en|con)? (un|una|la|el|su|los)? %short ((de|en|con) %short)? »
        « (pintó|dibujó|grabó|pintaron) (unas|una|@num|varias) (esvásticas|esvástica|consignas|runas|insultos) (en|
            sobre) (un|una|la|el|los|las) %short ((de|del) %short)? »
        « (fabricó|colocó|escondió|compró|encargó|construyó|guardaba|almacenó|enterró) (un|una|unos|@num|varios|
            varias) %adj{0,1} (bomba|bombas|artefacto|artefactos|cinturón explosivo|cinturón|explosivos|arma|armas|
            kalashnikov|fusil|cuchillo|machete|espada|ballesta|granadas|munición|fertilizante|acetona|dron|pistola)
            (@c)? ((en|bajo|con|de|por|tras) (la|el|su|un|una)? %short)? »
        « (envió|transfirió|donó|entregó|recaudó|mandó) (%n|@digits|@bigword){1,3} (euros) (a|al|para|en) (un|una|la|
            el|su)? %short »
        « (ballesta|catana|machete|hacha|cuchillo de cocina|cinturón explosivo|bomba casera|motosierra|cuchillo
            jamonero) »
        « (viajó|marchó|fue|viajado|marcharse|salió) (a|hacia|para|al) (siria|irak|raqa|raqqa|alepo|idlib|califato|
            afganistán|ucrania) (con|por|vía|en|embarazada) (sus|su|un|una|la|@num)? %short »
        « (detenido|detenida|arrestado|arrestada) (en|durante|a) (el|la|un|una|su)? (%adj)? (aeropuerto|frontera|
            estación|tren|boda|escuela|trabajo|hotel|mezquita|peaje|ferry|entierro|biblioteca|instituto|supermercado|
            camping) (de %short|@c)? »
        « (desde|en) (la|el) (biblioteca|ordenador|sala de informática) (del|de la|de) %short »
        """,
    ),
]
