namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file, to show those that have problems. Consecutive problems are often on the same line, so the last line is kept.</summary>
internal abstract class SourceLines
{
    private (int Number, string? Text) _last;

    /// <summary>Gets a line without its line break, counted from 1; null if it does not exist or cannot be read.</summary>
    public string? this[int line]
    {
        get
        {
            if (_last.Number != line)
            {
                _last = (line, Find(line));
            }

            return _last.Text;
        }
    }

    protected abstract string? Find(int line);
}
