namespace ClaimModel.Interchange.Importing.Json;

/// <summary>The position of a text in a file that contains it, such as that of a script in a page.</summary>
/// <param name="Line">The line of its first character, starting at 1.</param>
/// <param name="Column">The column of its first character, starting at 1, in UTF-16 code units.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Gets the position of the text of a whole file.</summary>
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>Returns the position in the file of a position in the text.</summary>
    public TextPosition Of((int Line, int Column) position) =>
        new(Line + position.Line - 1, position.Line == 1 ? Column + position.Column - 1 : position.Column);
}
