CREATE UNIQUE INDEX change_log_commit_number ON change_log (commit_number);

CREATE INDEX change_row_key ON change_row (table_name, row_key);

CREATE INDEX indicator_group_id ON indicator (group_id);

CREATE INDEX period_kind ON period (kind, to_date);

CREATE INDEX reported_total_period_id ON reported_total (period_id);

CREATE TABLE change_log (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      procedure TEXT NOT NULL CHECK (procedure <> ''),
      batch TEXT NOT NULL UNIQUE CHECK (length(batch) = 36),
      summary TEXT NOT NULL CHECK (json_type(summary) = 'object')
    , commit_number INTEGER CHECK (commit_number > 0)) STRICT;

CREATE TABLE change_row (
      sequence INTEGER NOT NULL REFERENCES change_log (sequence),
      position INTEGER NOT NULL CHECK (position >= 0),
      table_name TEXT NOT NULL,
      row_key TEXT NOT NULL CHECK (json_valid(row_key)),
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT CHECK (after IS NULL OR json_valid(after)),
      PRIMARY KEY (sequence, position)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      group_id INTEGER NOT NULL REFERENCES indicator_group (id),
      name TEXT NOT NULL CHECK (json_type(name, '$.vi') = 'text'),
      unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'index', 'rank', 'currency', 'yesNo')),
      direction TEXT NOT NULL CHECK (direction IN ('higherIsBetter', 'lowerIsBetter', 'neutral', 'keepAtLeast', 'reachByDate')),
      accumulation TEXT NOT NULL CHECK (accumulation IN ('cumulative', 'incremental', 'pointInTime')),
      decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
      numerator_id INTEGER REFERENCES indicator (id),
      denominator_id INTEGER REFERENCES indicator (id),
      lead_organisation_id INTEGER REFERENCES organisation (id),
      utility_group INTEGER CHECK (utility_group BETWEEN 1 AND 5),
      near_ratio REAL CHECK (near_ratio > 0 AND near_ratio < 1),
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text')
    , scale TEXT CHECK (scale IN ('thousand', 'million', 'billion')), counter TEXT CHECK (counter IS NULL OR json_type(counter, '$.vi') = 'text')) STRICT;

CREATE TABLE indicator_group (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name TEXT NOT NULL CHECK (json_type(name, '$.vi') = 'text')
    ) STRICT;

CREATE TABLE measurement (
      period_id INTEGER NOT NULL REFERENCES period (id),
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      indicator_id INTEGER NOT NULL REFERENCES indicator (id),
      value REAL,
      decimals INTEGER CHECK (decimals BETWEEN 0 AND 6),
      comparator TEXT CHECK (comparator IN ('eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'nearly')),
      no_data_reason TEXT CHECK (no_data_reason IN ('notReported', 'onlyByUnit', 'onlyInWords', 'notApplicable')),
      numerator REAL,
      denominator REAL,
      out_of REAL CHECK (out_of > 0),
      state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
      PRIMARY KEY (period_id, organisation_id, indicator_id),
      CHECK ((value IS NULL) = (no_data_reason IS NOT NULL)),
      CHECK ((value IS NULL) = (decimals IS NULL) AND (value IS NULL) = (comparator IS NULL))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE measurement_detail (
      period_id INTEGER NOT NULL,
      organisation_id INTEGER NOT NULL,
      indicator_id INTEGER NOT NULL,
      text_as_reported TEXT,
      qualitative TEXT CHECK (qualitative IS NULL OR json_type(qualitative, '$.vi') = 'text'),
      reported_change TEXT CHECK (reported_change IS NULL OR json_valid(reported_change)),
      assessment TEXT CHECK (assessment IN ('onPlan', 'exceeded', 'low', 'aboveNationalAverage')),
      value_period TEXT,
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text'),
      cause TEXT CHECK (cause IS NULL OR json_type(cause, '$.vi') = 'text'),
      solution TEXT CHECK (solution IS NULL OR json_type(solution, '$.vi') = 'text'),
      quote TEXT CHECK (quote IS NULL OR json_valid(quote)),
      source_id INTEGER REFERENCES source (id),
      PRIMARY KEY (period_id, organisation_id, indicator_id),
      FOREIGN KEY (period_id, organisation_id, indicator_id)
        REFERENCES measurement (period_id, organisation_id, indicator_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE narrative (
      period_id INTEGER NOT NULL REFERENCES period (id),
      section TEXT NOT NULL CHECK (section IN ('opening', 'leadership', 'results', 'tasks', 'pilotModels', 'limitations', 'directions', 'recommendations')),
      text TEXT NOT NULL CHECK (json_type(text, '$.vi') = 'text'),
      PRIMARY KEY (period_id, section)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      parent_id INTEGER REFERENCES organisation (id),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('province', 'department', 'district', 'commune', 'level', 'other')),
      name TEXT NOT NULL CHECK (json_type(name, '$.vi') = 'text'),
      valid_from TEXT CHECK (valid_from IS date(valid_from)),
      valid_to TEXT CHECK (valid_to IS date(valid_to))
    , successor_id INTEGER REFERENCES organisation (id)) STRICT;

CREATE TABLE period (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('year', 'half', 'quarter', 'month', 'campaign', 'custom')),
      from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
      to_date TEXT NOT NULL CHECK (to_date IS date(to_date)),
      as_of_date TEXT CHECK (as_of_date IS date(as_of_date)),
      name TEXT NOT NULL CHECK (json_type(name, '$.vi') = 'text'),
      is_stated INTEGER NOT NULL CHECK (is_stated IN (0, 1)),
      CHECK (from_date <= to_date)
    ) STRICT;

CREATE TABLE reported_total (
      id INTEGER PRIMARY KEY,
      period_id INTEGER NOT NULL REFERENCES period (id),
      subject TEXT NOT NULL CHECK (subject IN ('task', 'target', 'pilotModel')),
      total INTEGER CHECK (total >= 0),
      parts TEXT NOT NULL CHECK (json_type(parts) = 'object'),
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text'),
      quote TEXT CHECK (quote IS NULL OR json_valid(quote)),
      source_id INTEGER REFERENCES source (id)
    ) STRICT;

CREATE TABLE setting (
      name TEXT PRIMARY KEY CHECK (name IN ('workspace', 'document', 'defaultPeriod')),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('newsArticle', 'report', 'document', 'system', 'generated')),
      title TEXT NOT NULL CHECK (json_type(title, '$.vi') = 'text'),
      url TEXT,
      published_date TEXT CHECK (published_date IS date(published_date)),
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text')
    ) STRICT;

CREATE TABLE statement (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      code TEXT NOT NULL CHECK (code <> ''),
      period_id INTEGER NOT NULL REFERENCES period (id),
      kind TEXT NOT NULL CHECK (kind IN ('activity', 'limitation', 'directive', 'discussion', 'remark')),
      text TEXT NOT NULL CHECK (json_type(text, '$.vi') = 'text'),
      addressees TEXT CHECK (addressees IS NULL OR json_type(addressees, '$.vi') = 'text'),
      bottleneck TEXT CHECK (bottleneck IN ('legal', 'infrastructure', 'data', 'security', 'resources')),
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text'),
      quote TEXT CHECK (quote IS NULL OR json_valid(quote)),
      source_id INTEGER REFERENCES source (id),
      UNIQUE (period_id, code)
    ) STRICT;

CREATE TABLE target (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      indicator_id INTEGER NOT NULL REFERENCES indicator (id),
      period_id INTEGER NOT NULL REFERENCES period (id),
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      value REAL NOT NULL,
      decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
      comparator TEXT NOT NULL CHECK (comparator IN ('eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'nearly')),
      baseline REAL,
      effective_date TEXT NOT NULL CHECK (effective_date IS date(effective_date)),
      document TEXT,
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived')),
      basis_note TEXT CHECK (basis_note IS NULL OR json_type(basis_note, '$.vi') = 'text'),
      UNIQUE (period_id, organisation_id, indicator_id, effective_date)
    ) STRICT;

CREATE TABLE task (
      id INTEGER PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('assignment', 'pilotModel', 'dataCleaning', 'digitalProduct', 'connection')),
      title TEXT NOT NULL CHECK (json_type(title, '$.vi') = 'text'),
      state TEXT NOT NULL CHECK (state IN ('completed', 'regular', 'inProgress', 'atRisk', 'lagging', 'notStarted', 'suspended')),
      state_basis TEXT NOT NULL CHECK (state_basis IN ('stated', 'inferred')),
      legal_source TEXT,
      lead_organisation_id INTEGER REFERENCES organisation (id),
      assigned_date TEXT CHECK (assigned_date IS date(assigned_date)),
      due_date TEXT CHECK (due_date IS date(due_date)),
      completed_date TEXT CHECK (completed_date IS date(completed_date)),
      last_update_date TEXT CHECK (last_update_date IS date(last_update_date)),
      product TEXT CHECK (product IS NULL OR json_type(product, '$.vi') = 'text'),
      progress_percent REAL CHECK (progress_percent BETWEEN 0 AND 100),
      recurrence TEXT NOT NULL CHECK (recurrence IN ('none', 'monthly', 'quarterly', 'yearly')),
      cause TEXT CHECK (cause IS NULL OR json_type(cause, '$.vi') = 'text'),
      solution TEXT CHECK (solution IS NULL OR json_type(solution, '$.vi') = 'text'),
      has_roadmap INTEGER CHECK (has_roadmap IN (0, 1)),
      parts TEXT NOT NULL CHECK (json_type(parts) = 'array'),
      note TEXT CHECK (note IS NULL OR json_type(note, '$.vi') = 'text'),
      quote TEXT CHECK (quote IS NULL OR json_valid(quote)),
      source_id INTEGER REFERENCES source (id)
    ) STRICT;

CREATE TABLE task_coordinator (
      task_id INTEGER NOT NULL REFERENCES task (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      PRIMARY KEY (task_id, position),
      UNIQUE (task_id, organisation_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE task_indicator (
      task_id INTEGER NOT NULL REFERENCES task (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      indicator_id INTEGER NOT NULL REFERENCES indicator (id),
      PRIMARY KEY (task_id, position),
      UNIQUE (task_id, indicator_id)
    ) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
    BEGIN SELECT RAISE(ABORT, 'change_log is append-only'); END;

CREATE TRIGGER change_log_no_replace BEFORE INSERT ON change_log
    WHEN EXISTS (SELECT 1 FROM change_log WHERE sequence = NEW.sequence)
    BEGIN SELECT RAISE(ABORT, 'change_log is append-only'); END;

CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
    BEGIN SELECT RAISE(ABORT, 'change_log is append-only'); END;

CREATE TRIGGER change_row_no_delete BEFORE DELETE ON change_row
    BEGIN SELECT RAISE(ABORT, 'change_row is append-only'); END;

CREATE TRIGGER change_row_no_replace BEFORE INSERT ON change_row
    WHEN EXISTS (SELECT 1 FROM change_row WHERE sequence = NEW.sequence AND position = NEW.position)
    BEGIN SELECT RAISE(ABORT, 'change_row is append-only'); END;

CREATE TRIGGER change_row_no_update BEFORE UPDATE ON change_row
    BEGIN SELECT RAISE(ABORT, 'change_row is append-only'); END;
