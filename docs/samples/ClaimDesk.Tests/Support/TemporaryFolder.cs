namespace ClaimDesk.Tests.Support;

/// <summary>A folder that is deleted when a test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimdesk-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names => _folder.EnumerateFiles().Select(file => file.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
