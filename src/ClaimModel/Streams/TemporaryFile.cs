namespace ClaimModel.Streams;

/// <summary>Creates temporary files, which are deleted when they are closed.</summary>
internal static class TemporaryFile
{
    public static FileStream Create(string folder) => new(
        Path.Combine(folder, $"claimmodel-{Path.GetRandomFileName()}"),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 0 });
}
