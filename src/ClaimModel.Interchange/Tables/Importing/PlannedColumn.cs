using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>A column of a table that feeds a member. Immutable and thread-safe.</summary>
internal sealed class PlannedColumn
{
    private readonly HashSet<string> _empty;
    private readonly int _maxEmptyLength;

    /// <param name="index">The index, from 0.</param>
    /// <param name="heading">The heading, or <c>#</c> and the number.</param>
    /// <param name="keptAs">The custom member for what cannot be converted.</param>
    /// <param name="mapping">How the column is converted.</param>
    /// <param name="table">What the column does not state.</param>
    public PlannedColumn(int index, string heading, string keptAs, ColumnMapping mapping, TableSettings table)
    {
        (Index, Heading, KeptAs, Mapping) = (index, heading, keptAs, mapping);
        _empty = new(mapping.Empty ?? table.Empty, StringComparer.OrdinalIgnoreCase);
        _maxEmptyLength = _empty.Select(static word => word.Length).DefaultIfEmpty(0).Max();
        Dates = mapping.Dates ?? table.Dates;
        Numbers = mapping.Numbers ?? table.Numbers;
        HasMarkup = mapping.Html ?? table.Html;
        Base = table.Base;
        Scale = mapping.Scale is { } name ? table.Scales.FirstOrDefault(scale => scale.Name == name).Scale : null;
        var column = $"in the column {MessageText.Quoted(heading)}";
        EmptyChange = $"Words {column} that stand for nothing were read as empty cells";
        MarkupChange = $"Markup {column} was converted to text";
        ValueChange = $"Values {column} were converted";
    }

    public int Index { get; }

    public string Heading { get; }

    /// <summary>Gets the custom member for what cannot be converted.</summary>
    public string KeptAs { get; }

    public ColumnMapping Mapping { get; }

    public DateForms Dates { get; }

    public NumberForms Numbers { get; }

    public bool HasMarkup { get; }

    public Uri? Base { get; }

    public RatingScale? Scale { get; }

    /// <summary>Gets the kinds of change that are noted for the column.</summary>
    public string EmptyChange { get; }

    public string MarkupChange { get; }

    public string ValueChange { get; }

    /// <summary>Determines whether a text stands for an empty cell.</summary>
    public bool IsEmpty(string text) => text.Length <= _maxEmptyLength && (text.Length == 0 || _empty.Contains(text));
}
