/**
 * Groups what every page loads, what every lesson loads, and what every island loads into one file
 * each. The bundler would split each into about seven small files, which compress worse.
 */
export const codeSplitting = {
  groups: [
    {
      name: 'course',
      test: /src\/(?:progress\/(?:device\/(?:course-progress|durable-status|keeping-now|save-status|settings)|place)|ui\/(?:fill|trusted))\.ts$/,
    },
    {
      name: 'island',
      test: /node_modules\/(?:react|react-dom|scheduler)\/|ui\/(?:use-progress|hydrate-island)\.ts$/,
    },
    { name: 'motion', test: /ui\/(?:wants-less-motion|bring-into-view)\.ts$/ },
  ],
};
