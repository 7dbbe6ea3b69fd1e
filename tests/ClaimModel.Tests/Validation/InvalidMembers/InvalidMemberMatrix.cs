namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>The expected diagnostics in matrix.txt.</summary>
internal static class InvalidMemberMatrix
{
    private const string Nothing = "ok";
    private const string Impossible = ".";
    private const string Listed = "*";
    private const int DefaultMaxLength = 1_000;

    private static readonly InvalidMemberKind[] Kinds = Enum.GetValues<InvalidMemberKind>();

    private static readonly string[] Lines = File.ReadAllLines(InvalidMemberFiles.Matrix).Where(line => !line.StartsWith('#')).ToArray();

    /// <summary>The expected diagnostics of each cell with an asterisk, such as <c>CM4402 /claims/0/citations</c>.</summary>
    private static readonly Dictionary<(string Pointer, InvalidMemberKind Kind), string[]> Lists = Lines
        .SkipWhile(line => line.Length > 0).Skip(1)
        .Select(line => line.Split(':', 2))
        .ToDictionary(parts => CellOf(parts[0]), parts => parts[1].Split(',', StringSplitOptions.TrimEntries).Select(found => $"CM{found}").ToArray());

    /// <summary>A row for each member of each record type, and for the elements of lists.</summary>
    public static IReadOnlyList<InvalidMemberRow> Rows { get; } = Lines.Skip(1).TakeWhile(line => line.Length > 0).Select(RowOf).ToList();

    /// <summary>The headings of the columns.</summary>
    public static IEnumerable<string> Columns => Words(Lines[0]);

    /// <summary>The cells that are listed below the table.</summary>
    public static IEnumerable<(string Pointer, InvalidMemberKind Kind)> ListedCells => Lists.Keys;

    /// <summary>The cells with an asterisk.</summary>
    public static IEnumerable<(string Pointer, InvalidMemberKind Kind)> CellsToList =>
        Lines.Skip(1).TakeWhile(line => line.Length > 0).Select(Words).SelectMany(cells => Kinds.Where((_, i) => cells[i + 1] == Listed).Select(kind => (cells[0], kind)));

    private static InvalidMemberRow RowOf(string line)
    {
        string[] cells = Words(line);
        return new(
            cells[0],
            cells.Length > Kinds.Length + 1 ? int.Parse(cells[^1]) : DefaultMaxLength,
            Kinds.Zip(cells.Skip(1)).Where(cell => cell.Second != Impossible).ToDictionary(cell => cell.First, cell => Expected(cells[0], cell.First, cell.Second)));
    }

    private static string[] Expected(string pointer, InvalidMemberKind kind, string cell) => cell switch
    {
        Nothing => [],
        Listed => Lists[(pointer, kind)],
        _ when kind == InvalidMemberKind.Missing => [$"CM{cell} {pointer[..pointer.LastIndexOf('/')]}"],
        _ when kind == InvalidMemberKind.Again => [$"CM{cell} {pointer}/{InvalidMemberDocument.CountOf(pointer)}"],
        _ => [$"CM{cell} {pointer}"],
    };

    private static (string Pointer, InvalidMemberKind Kind) CellOf(string text) => Words(text) is [var pointer, var kind]
        ? (pointer, Enum.Parse<InvalidMemberKind>(kind, ignoreCase: true))
        : throw new FormatException(text);

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
