-- Records of schema 7 with data, as the program wrote them; never to be changed.
PRAGMA application_id = 1399016516;
PRAGMA user_version = 7;
BEGIN TRANSACTION;
CREATE TABLE analysis (
        id INTEGER PRIMARY KEY,
        series_id INTEGER NOT NULL REFERENCES series (id),
        made_at TEXT NOT NULL,
        program_version TEXT NOT NULL,
        analysis_version INTEGER NOT NULL,
        networks TEXT NOT NULL,
        measures TEXT NOT NULL,
        auto_measures TEXT NOT NULL,
        fvc_percent REAL,
        is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
        document TEXT NOT NULL, automatic_key TEXT NOT NULL DEFAULT '');
INSERT INTO "analysis" VALUES(1,1,'2024-03-09T10:05:00.000000+00:00','0.1.0',1,'[{"name": "goh-scores", "version": "1.0", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "provider": "CPUExecutionProvider", "fallback_reason": ""}, {"name": "lesions-slice", "version": "1.0", "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "provider": "CPUExecutionProvider", "fallback_reason": ""}]','{"goh_extent": 30.1, "goh_gg": 15.0, "goh_ret": 2.0}','{"goh_extent": 30.1, "goh_gg": 15.0, "goh_ret": 2.0}',68.0,1,'{"series": {"series_uid": "1.2.3.4", "study_uid": "1.2.3", "description": "Chest 1.0 B60f", "kernel": "B60f", "manufacturer": "", "slice_thickness_mm": 1.0, "study_date": "20240309", "patient_name": "M\u00fcller^J\u00f6rg", "patient_id": "ID-4711", "patient_sex": "M", "patient_age": "", "patient_position": ""}, "geometry": {"shape": [6, 10, 12], "spacing": [2.5, 0.7, 0.7000001], "origin": [-100.0, 0.30000000000000004, -250.0], "direction": [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]}, "findings": [{"code": "contrast", "level": "warn", "text": "Contrast medium was given."}], "lungs": null, "lesions": null, "levels": [{"level": 1, "z_mm": -20.0, "slice": 5, "scores": {"tot": 10.1, "gg": 5.0, "ret": 2.0}, "auto_z_mm": -20.0, "auto_scores": {"tot": 10.1, "gg": 5.0, "ret": 2.0}, "spread_mm": 3.1, "method": "anatomy", "disagreement_mm": null}, {"level": 2, "z_mm": -40.0, "slice": 4, "scores": {"tot": 20.1, "gg": 10.0, "ret": 2.0}, "auto_z_mm": -40.0, "auto_scores": {"tot": 20.1, "gg": 10.0, "ret": 2.0}, "spread_mm": "nan", "method": "anatomy", "disagreement_mm": null}, {"level": 3, "z_mm": -55.0, "slice": 3, "scores": {"tot": 30.1, "gg": 15.0, "ret": 2.0}, "auto_z_mm": -60.0, "auto_scores": {"tot": 30.1, "gg": 15.0, "ret": 2.0}, "spread_mm": 3.1, "method": "anatomy", "disagreement_mm": null}, {"level": 4, "z_mm": -80.0, "slice": 2, "scores": {"tot": 40.1, "gg": 20.0, "ret": 2.0}, "auto_z_mm": -80.0, "auto_scores": {"tot": 40.1, "gg": 20.0, "ret": 2.0}, "spread_mm": 3.1, "method": "anatomy", "disagreement_mm": null}, {"level": 5, "z_mm": -100.0, "slice": 1, "scores": {"tot": 50.1, "gg": 25.0, "ret": 2.0}, "auto_z_mm": -100.0, "auto_scores": {"tot": 50.1, "gg": 25.0, "ret": 2.0}, "spread_mm": 3.1, "method": "anatomy", "disagreement_mm": null}], "heatmaps": [], "networks": [{"name": "goh-scores", "version": "1.0", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "provider": "CPUExecutionProvider", "fallback_reason": ""}, {"name": "lesions-slice", "version": "1.0", "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "provider": "CPUExecutionProvider", "fallback_reason": ""}], "seconds": {"lungs": 1.25, "lesions": 0.30000000000000004}, "fvc_percent": 68.0}','52a6cd02a6c807120a865c18a36d0295264523c6abe2a0942b7b0c44da02e8be');
CREATE TABLE comparison (
    prior_id INTEGER NOT NULL REFERENCES series (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    measures TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (series_id, prior_id)) WITHOUT ROWID;
CREATE TABLE edit (
        id INTEGER PRIMARY KEY,
        analysis_id INTEGER REFERENCES analysis (id),
        visit_id INTEGER REFERENCES visit (id),
        key TEXT NOT NULL,
        automatic REAL,
        before REAL,
        edited REAL,
        editor TEXT NOT NULL,
        at TEXT NOT NULL,
        CHECK ((analysis_id IS NULL) <> (visit_id IS NULL)));
INSERT INTO "edit" VALUES(1,1,NULL,'level_3_z_mm',-60.0,NULL,-55.0,'reader','2024-03-09T10:06:00.000000+00:00');
CREATE TABLE pair_reading (
        first_visit_id INTEGER NOT NULL REFERENCES visit (id),
        second_visit_id INTEGER NOT NULL REFERENCES visit (id),
        signs TEXT,
        more_fibrosis INTEGER CHECK (more_fibrosis IN (0, 1)),
        other_explanation INTEGER NOT NULL CHECK (other_explanation IN (0, 1)),
        PRIMARY KEY (first_visit_id, second_visit_id)) WITHOUT ROWID;
CREATE TABLE patient (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL,
        hospital_id TEXT NOT NULL,
        sex TEXT NOT NULL,
        birth_year INTEGER NOT NULL,
        disease TEXT NOT NULL,
        antibody TEXT NOT NULL,
        notes TEXT NOT NULL,
        created_at TEXT NOT NULL,
        removed_at TEXT);
INSERT INTO "patient" VALUES(1,'P0001','Müller^Jörg','ID-4711','M',1961,'SSc-ILD','anti-Scl-70','Ä
2','2024-03-09T10:00:00.000000+00:00',NULL);
INSERT INTO "patient" VALUES(2,'P0002','Doe^Jane','ID-2','F',0,'IPF','','','2024-03-09T10:00:00.000000+00:00','2024-04-01T10:00:00.000000+00:00');
CREATE TABLE result_file (
        analysis_id INTEGER NOT NULL REFERENCES analysis (id),
        name TEXT NOT NULL,
        PRIMARY KEY (analysis_id, name)) WITHOUT ROWID;
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        patient_id INTEGER REFERENCES patient (id),
        visit_id INTEGER,
        series_uid TEXT NOT NULL,
        study_uid TEXT NOT NULL,
        day TEXT CHECK (length(day) = 10),
        description TEXT NOT NULL,
        kernel TEXT NOT NULL,
        slice_thickness_mm REAL,
        slice_count INTEGER NOT NULL,
        source TEXT NOT NULL,
        thumbnail BLOB NOT NULL,
        opened_at TEXT NOT NULL, said_patient TEXT NOT NULL DEFAULT '', content TEXT NOT NULL DEFAULT '', measurements TEXT NOT NULL DEFAULT '',
        FOREIGN KEY (visit_id, patient_id) REFERENCES visit (id, patient_id));
INSERT INTO "series" VALUES(1,1,1,'1.2.3.4','1.2.3','2024-03-09','Chest 1.0 B60f','B60f',1.0,6,'/ct/here',X'706E67','2024-03-09T10:00:00.000000+00:00','id id-4711','','');
CREATE TABLE visit (
        id INTEGER PRIMARY KEY,
        patient_id INTEGER NOT NULL REFERENCES patient (id),
        day TEXT NOT NULL CHECK (length(day) = 10),
        fvc_l REAL,
        fvc_percent REAL,
        fev1_l REAL,
        fev1_percent REAL,
        dlco_percent REAL,
        dlco_is_hb_corrected INTEGER CHECK (dlco_is_hb_corrected IN (0, 1)),
        function_day TEXT CHECK (length(function_day) = 10),
        mmrc INTEGER,
        worse INTEGER CHECK (worse IN (0, 1)),
        symptom_text TEXT NOT NULL,
        treatment TEXT NOT NULL,
        notes TEXT NOT NULL,
        removed_at TEXT, dlco_mmol REAL, kco_mmol REAL, kco_percent REAL, tlc_l REAL, tlc_percent REAL, rv_l REAL, rv_percent REAL, mrss REAL, height_cm REAL, weight_kg REAL, walk_m REAL, kl6 REAL, skin TEXT NOT NULL DEFAULT '', digital_ulcers TEXT NOT NULL DEFAULT '', smoking TEXT NOT NULL DEFAULT '',
        UNIQUE (id, patient_id));
INSERT INTO "visit" VALUES(1,1,'2024-03-09',2.31,68.0,1.9,71.5,44.0,1,'2024-03-01',2,0,'cough','mycophenolate','“fine”',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','');
INSERT INTO "visit" VALUES(2,1,'2025-03-09',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','');
INSERT INTO "visit" VALUES(3,1,'2025-04-09',1.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','','2025-05-01T10:00:00.000000+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','');
CREATE INDEX patient_hospital_id ON patient (hospital_id);
CREATE UNIQUE INDEX visit_day ON visit (patient_id, day) WHERE removed_at IS NULL;
CREATE INDEX series_of_visit ON series (visit_id);
CREATE INDEX series_of_study ON series (study_uid);
CREATE INDEX analysis_of_series ON analysis (series_id);
CREATE INDEX edit_of_analysis ON edit (analysis_id);
CREATE INDEX edit_of_visit ON edit (visit_id);
CREATE INDEX series_of_uid ON series (series_uid);
COMMIT;
