namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>The table of expectations in matrix.txt.</summary>
internal static class FaultMatrix
{
    private const string Nothing = "ok";
    private const string Impossible = ".";
    private const string Listed = "*";
    private const int DefaultLongest = 1_000;

    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    private static readonly string[] Lines = File.ReadAllLines(SingleFaultFiles.Matrix).Where(line => !line.StartsWith('#')).ToArray();

    /// <summary>For each cell with an asterisk what is reported, such as <c>CM4402 /claims/0/citations</c>.</summary>
    private static readonly Dictionary<(string Pointer, FaultKind Kind), string[]> Lists = Lines
        .SkipWhile(line => line.Length > 0).Skip(1)
        .Select(line => line.Split(':', 2))
        .ToDictionary(parts => CellOf(parts[0]), parts => parts[1].Split(',', StringSplitOptions.TrimEntries).Select(found => $"CM{found}").ToArray());

    /// <summary>A row for each member of each type, and for the elements of lists.</summary>
    public static IReadOnlyList<FaultRow> Rows { get; } = Lines.Skip(1).TakeWhile(line => line.Length > 0).Select(RowOf).ToList();

    /// <summary>What the columns are called.</summary>
    public static IEnumerable<string> Columns => Words(Lines[0]);

    /// <summary>The cells that the list below the table speaks of.</summary>
    public static IEnumerable<(string Pointer, FaultKind Kind)> ListedCells => Lists.Keys;

    /// <summary>The cells with an asterisk.</summary>
    public static IEnumerable<(string Pointer, FaultKind Kind)> CellsToList =>
        Lines.Skip(1).TakeWhile(line => line.Length > 0).Select(Words).SelectMany(cells => Kinds.Where((_, i) => cells[i + 1] == Listed).Select(kind => (cells[0], kind)));

    private static FaultRow RowOf(string line)
    {
        string[] cells = Words(line);
        return new(
            cells[0],
            cells.Length > Kinds.Length + 1 ? int.Parse(cells[^1]) : DefaultLongest,
            Kinds.Zip(cells.Skip(1)).Where(cell => cell.Second != Impossible).ToDictionary(cell => cell.First, cell => Expected(cells[0], cell.First, cell.Second)));
    }

    private static string[] Expected(string pointer, FaultKind kind, string cell) => cell switch
    {
        Nothing => [],
        Listed => Lists[(pointer, kind)],
        _ when kind == FaultKind.Missing => [$"CM{cell} {pointer[..pointer.LastIndexOf('/')]}"],
        _ when kind == FaultKind.Again => [$"CM{cell} {pointer}/{FaultyDocument.CountOf(pointer)}"],
        _ => [$"CM{cell} {pointer}"],
    };

    private static (string Pointer, FaultKind Kind) CellOf(string text) => Words(text) is [var pointer, var kind]
        ? (pointer, Enum.Parse<FaultKind>(kind, ignoreCase: true))
        : throw new FormatException(text);

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
