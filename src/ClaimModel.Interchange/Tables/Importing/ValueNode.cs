using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>A value of a record, or a list of simple values: the columns from which it comes, and its values in the current row. Not thread-safe.</summary>
/// <param name="member">The member.</param>
internal sealed class ValueNode(MemberShape member)
{
    private readonly List<ValueSource> _sources = [];
    private readonly List<string> _values = [];
    private Dictionary<string, string>? _ratings;

    public MemberShape Member => member;

    /// <summary>Gets or sets the constant; null if there is none.</summary>
    public FixedValue? Constant { get; set; }

    /// <summary>Gets or sets the value for empty cells; null if there is none.</summary>
    public FixedValue? Default { get; set; }

    public List<ValueSource> Sources => _sources;

    /// <summary>Gets the values in the current row: at most one, unless the member is a list.</summary>
    public List<string> Values => _values;

    /// <summary>Gets a value indicating whether a cell of the current row has a value.</summary>
    public bool IsInRow { get; private set; }

    /// <summary>Gets the index of the first column; -1 if the value is constant.</summary>
    public int Column => _sources.Count > 0 ? _sources[0].Column.Index : -1;

    /// <summary>Gets the scale of the verdict; null if there is none.</summary>
    public RatingScale? Scale => _sources.Count > 0 ? _sources[0].Column.Scale : null;

    public void Add(PlannedColumn column)
    {
        _sources.Add(new(column, member));
        _ratings ??= column.Scale?.Values.ToDictionary(static rating => WordText.KeyOf(rating.Word), static rating => rating.Value);
    }

    /// <summary>Returns the rating of the verdict in the current row; null if there is none.</summary>
    public string? Rating => _ratings is not null && _values.Count == 1 ? _ratings.GetValueOrDefault(WordText.KeyOf(_values[0])) : null;

    /// <summary>Reads and converts the cells of the current row. What cannot be converted is reported and kept.</summary>
    public void Evaluate(RowState row)
    {
        _values.Clear();
        IsInRow = false;
        string? joined = null;
        foreach (var source in _sources)
        {
            if (row.TextOf(source.Column) is not { } text)
            {
                continue;
            }

            IsInRow = true;
            if (!member.IsList)
            {
                joined = joined is null ? text : joined + source.Column.Mapping.Join + text;
            }
            else if (source.Column.Mapping.Separator is { } separator)
            {
                foreach (var part in text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!source.Column.IsEmpty(part))
                    {
                        Add(row, source, part);
                    }
                }
            }
            else
            {
                Add(row, source, text);
            }
        }

        if (joined is not null)
        {
            Add(row, _sources[0], joined);
        }

        if (!IsInRow && (Default ?? Constant) is { } value)
        {
            _values.AddRange(value.Values);
        }
        else if (_ratings is not null && _values.Count == 1 && Rating is null)
        {
            row.Report(ImportRules.Doubtful, $"The verdict {MessageText.Quoted(_values[0])} is not on its scale, and is imported without a rating. Add it under \"scales\" in the mapping.", Column);
        }
    }

    /// <summary>Removes all but the first of equal values.</summary>
    public void RemoveRepeated()
    {
        for (var index = _values.Count - 1; index > 0; index--)
        {
            if (_values.IndexOf(_values[index]) < index)
            {
                _values.RemoveAt(index);
            }
        }
    }

    /// <summary>Keeps the cells of the current row in custom members, because the value cannot be written.</summary>
    public void Keep(RowState row)
    {
        foreach (var source in _sources)
        {
            row.KeepCell(source.Column);
        }

        _values.Clear();
        IsInRow = false;
    }

    private void Add(RowState row, ValueSource source, string text)
    {
        var converted = source.Convert(text);
        if (converted.Error is { } error)
        {
            row.Report(ImportRules.Value, error, source.Column.Index);
            row.Keep(source.Column, text);
        }
        else if (converted.Value is { } value)
        {
            if (!ReferenceEquals(value, text) && value != text)
            {
                row.Context.NoteChange(source.Column.ValueChange, text, value, row.OriginOf(source.Column.Index));
            }

            if (!member.IsList || !_values.Contains(value))
            {
                _values.Add(value);
            }
        }
    }
}
