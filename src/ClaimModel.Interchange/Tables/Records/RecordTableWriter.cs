using System.Text.Json;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Json.Records;
using CsvHelper;

namespace ClaimModel.Interchange.Tables.Records;

/// <summary>Writes the records of a dataset as a table, from which they can be imported without loss.</summary>
/// <param name="context">The dataset, the destination, and the losses.</param>
/// <param name="syntax">How cells are separated.</param>
internal sealed class RecordTableWriter(ExportContext context, DelimitedSyntax syntax)
{
    private readonly CellNotation _notation = new(syntax.HasQuotes);

    public void Write()
    {
        // The columns depend on all records, so these are passed through twice.
        var types = Types().ToList();
        var columns = types.ConvertAll(static type => new RecordColumnSet(RecordLayout.Of(type)));
        for (var index = 0; index < types.Count; index++)
        {
            foreach (var record in RecordsOf(types[index]))
            {
                Try(() => columns[index].Add(record), record, types[index], isNoted: true);
            }
        }

        List<string> headings = [RecordTable.TypeHeading, .. columns.SelectMany(static set => set.Headings()).Distinct(StringComparer.Ordinal)];
        using var writer = syntax.CreateWriter(context.Output);
        WriteRow(writer, headings);
        var positions = headings.Select(static (heading, position) => (heading, position)).ToDictionary(static entry => entry.heading, static entry => entry.position, StringComparer.Ordinal);
        for (var index = 0; index < types.Count; index++)
        {
            foreach (var record in RecordsOf(types[index]))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Try(() => WriteRow(writer, RowOf(types[index], columns[index].ToCells(record), positions)), record, types[index], isNoted: false);
            }
        }
    }

    private IEnumerable<RecordType> Types()
    {
        if (context.Options.RecordType is not { } name)
        {
            return [RecordType.Dataset, .. RecordType.Listed];
        }

        foreach (var other in RecordType.Listed.Where(type => type.Name != name))
        {
            foreach (var record in other.In(context.Dataset))
            {
                context.NoteLoss(other.Name, $"only records of the type {name} are exported", record.ReferenceId);
            }
        }

        return RecordType.Listed.Where(type => type.Name == name);
    }

    private IEnumerable<ExtensibleRecord> RecordsOf(RecordType type) => type == RecordType.Dataset ? [context.Dataset] : type.In(context.Dataset);

    /// <summary>Skips a record that cannot be written as JSON, because of an unpaired surrogate, for example.</summary>
    private void Try(Action action, ExtensibleRecord record, RecordType type, bool isNoted)
    {
        try
        {
            action();
        }
        catch (JsonException exception)
        {
            if (isNoted)
            {
                context.NoteLoss(type.Name, $"the record cannot be written: {exception.Message}", record.ReferenceId);
            }
        }
    }

    private static string[] RowOf(RecordType type, List<(string Heading, string Cell)> cells, Dictionary<string, int> positions)
    {
        var row = new string[positions.Count];
        Array.Fill(row, "");
        row[0] = type.Name;
        foreach (var (heading, cell) in cells)
        {
            row[positions[heading]] = cell;
        }

        return row;
    }

    private void WriteRow(CsvWriter writer, IEnumerable<string> cells) => writer.WriteRecord([.. cells.Select(_notation.Write)]);
}
