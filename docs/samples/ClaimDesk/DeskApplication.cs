using ClaimDesk.Desk;
using ClaimDesk.Storage;

namespace ClaimDesk;

/// <summary>Starts the application.</summary>
public static class DeskApplication
{
    /// <summary>Runs the application until it is stopped.</summary>
    /// <returns>The exit code: 0, or 1 if it could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        builder.Services.AddSingleton<IStateWarmer, LibraryWarmer>();
        await using var editor = await DatasetEditor.OpenAsync(new MemoryDeskStore(new ClaimDataset { Title = "Claims" }));
        builder.Services.AddSingleton(editor);

        var app = builder.Build();
        app.UseStaticFiles();
        app.MapRazorPages();
        await app.RunAsync();
        return 0;
    }
}
